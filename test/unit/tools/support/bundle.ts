import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { slimPackages } from '../../../build/slim.js';

/** A source file and all it imports as one: with the packages as they are, or cut down as in the script-tag file. */
export async function bundle<Module>(entry: string, size: 'whole' | 'slim'): Promise<Module> {
  const { name, transform } = slimPackages();
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: resolve(entry), formats: ['es'] },
    },
    // Without the end of the plugin, which would miss the packages that this entry does not need.
    plugins: size === 'slim' ? [{ name, transform }] : [],
  })) as Rolldown.RolldownOutput[];
  return load<Module>(outputs[0]!.output[0].code);
}

async function load<Module>(code: string): Promise<Module> {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    const file = join(folder, 'bundle.mjs');
    writeFileSync(file, code);
    return (await import(pathToFileURL(file).href)) as Module;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
