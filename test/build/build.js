import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { compile } from './compile.js';
import { writeManifest } from './manifest.js';
import { writeProofSchema } from './proof-schema.js';
import { writeTables } from './readme.js';

/** npm does so where the package is installed; in a clone nobody else would. */
function makeCommandsExecutable(root) {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const path of Object.values(bin)) chmodSync(join(root, path), 0o755);
}

/** Makes dist/, all of it, from nothing. */
async function buildDist(root) {
  const program = compile(root);
  const builder = await createBuilder({ root, configFile: join(root, 'vite.config.ts') });
  await builder.buildApp();
  await writeProofSchema(root);
  await writeManifest(program, root);
  makeCommandsExecutable(root);
}

// With --dist-only the tables of the README stay as they are: the test command checks them instead.
try {
  await buildDist(process.cwd());
  if (!process.argv.includes('--dist-only')) await writeTables(process.cwd());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
