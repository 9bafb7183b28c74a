/**
 * Registers `<whatsapp-opt-in>`: `whatsapp-opt-in/define`. Registering twice, from whichever files, does no harm.
 *
 * @module
 */
import { WhatsAppOptIn } from './element/whatsapp-opt-in.js';
declare global {
    interface HTMLElementTagNameMap {
        'whatsapp-opt-in': WhatsAppOptIn;
    }
}
export * from './index.js';
