#!/usr/bin/env node
import { makeKey } from './cli/make-key.js';
import { SettingError } from './cli/settings.js';
import { serve } from './cli/serve.js';
import { verifyFile } from './cli/verify-file.js';

const HELP = `whatsapp-opt-in: keeps and checks proofs of consent to WhatsApp messages

  whatsapp-opt-in serve         take proofs over HTTP and keep them
  whatsapp-opt-in verify FILE   check a proof (JSON) with no server at hand
  whatsapp-opt-in key           print a new private key to sign receipts with

serve reads its settings from the environment:

  PORT                  port to listen on; default 8080
  OPT_IN_DATABASE       folder to keep proofs in, or a postgres:// address; default opt-in-data
  OPT_IN_ADMIN_TOKEN    opens GET /consents/{id} and GET /export; closed without it
  OPT_IN_ORIGINS        origins whose pages may send proofs, separated by spaces or commas; * for all
  OPT_IN_SIGNING_KEY    private key for receipts, a JWK (EC, P-256); with a folder, made and kept there
  OPT_IN_ACCEPT_TEST    1 to take proofs that are marked as tests

Exit codes: 0 done, or the proof holds; 1 failed, or the proof does not hold; 2 wrongly called.
`;

async function main([command, ...rest]: string[]): Promise<number> {
  if (command === undefined) return misused(HELP);
  if (['help', '--help', '-h'].includes(command) || rest.some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  const [file] = rest;
  if (command === 'verify' && file !== undefined && rest.length === 1) return verifyFile(file);
  if (command === 'serve' && rest.length === 0) return serve(process.env);
  if (command === 'key' && rest.length === 0) return makeKey();
  const line = ['whatsapp-opt-in', command, ...rest].join(' ');
  return misused(`Not understood: ${line}\nwhatsapp-opt-in --help shows what there is.\n`);
}

function misused(message: string): number {
  process.stderr.write(message);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof SettingError ? 2 : 1;
}
