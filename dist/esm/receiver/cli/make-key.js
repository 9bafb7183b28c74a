import { createSigningKey } from '../rules/signing-key.js';
/** `whatsapp-opt-in key` */
export async function makeKey() {
    process.stdout.write(`${JSON.stringify(await createSigningKey())}\n`);
    return 0;
}
