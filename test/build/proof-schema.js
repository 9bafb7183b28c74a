import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJSONSchema } from 'zod/v4/core';
import { escapeBeyondAscii } from './escape.js';

/** The proof's schema for any language, made from the one the package itself checks with. */
export async function writeProofSchema(root) {
  const { consentProof } = await import(pathToFileURL(join(root, 'dist/esm/proof/schema.js')).href);
  const { $schema, ...shape } = toJSONSchema(consentProof, {
    target: 'draft-2020-12',
    unrepresentable: 'throw',
  });
  const schema = {
    $schema,
    $id: 'urn:whatsapp-opt-in:consent-proof:1',
    title: 'Proof of consent to WhatsApp messages, version 1',
    ...shape,
  };
  writeFileSync(
    join(root, 'dist/consent-proof.schema.json'),
    `${escapeBeyondAscii(JSON.stringify(schema, null, 2))}\n`,
  );
}
