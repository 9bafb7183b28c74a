import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { build } from 'vite';
import { filesUnder } from '../tools/files.js';

/** Packages that tests and sources import as they are named here. */
const PACKAGES = [
  'chai',
  'i18next',
  'libphonenumber-js/min',
  'lit',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'zod/mini',
];
const FOLDER = 'node_modules/.bundled/';

const fileOf = (name) => `${FOLDER}${name.replaceAll(/\W/g, '-')}.js`;

/** The sources that tests import or pages load, and those that sources load when they are needed. */
function sources(root) {
  const found = new Set();
  const note = (path) => existsSync(`${root}${path}`) && found.add(path);
  for (const { source } of filesUnder(root, ['test/browser', 'test/wtr'], /\.ts$/))
    for (const [, path] of source.matchAll(/['"](?:(?:\.\.)?\/)+(src\/[\w./-]+)\.[jt]s\b/g))
      note(`${path}.ts`);
  for (const { path, source } of filesUnder(root, ['src'], /^(?!src\/receiver).+\.ts$/))
    for (const [, loaded] of source.matchAll(/\bimport\('(\.[^']+)\.js'\)/g))
      note(posix.join(posix.dirname(path), `${loaded}.ts`));
  return [...found];
}

async function bundle(root) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        input: {
          ...Object.fromEntries(PACKAGES.map((name) => [fileOf(name), name])),
          ...Object.fromEntries(sources(root).map((path) => [path, `${root}${path}`])),
        },
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name]', chunkFileNames: `${FOLDER}[name]-[hash].js` },
      },
    },
  });
  return new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}

/**
 * Plugin of the test runner: sources and packages as few files, each source at its own address. Every test file opens a
 * new page in three engines, and module by module they would spend more time on asking for files than on the tests.
 */
export function bundled(root) {
  let files;
  return {
    name: 'bundled',
    resolveImport: ({ source }) => (PACKAGES.includes(source) ? `/${fileOf(source)}` : undefined),
    async serve({ path }) {
      const code = (await (files ??= bundle(root))).get(path);
      return code === undefined ? undefined : { body: code, type: 'js' };
    },
  };
}
