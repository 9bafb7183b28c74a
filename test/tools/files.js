import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A glob as a regular expression: `**` is any path, `*` any name, the rest is literal. */
function matcher(glob) {
  const source = glob
    .replace(/[.+^${}()|[\]\\?]/g, '\\$&')
    .replace(/\*\*\/?|\*/g, (star) => (star === '*' ? '[^/]*' : '.*'));
  return new RegExp(`^${source}$`);
}

function pathsUnder(root, folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path, { recursive: true });
  return names.map((name) => relative(root, join(path, name)).split(sep).join('/')).sort();
}

/**
 * Every `*.test.ts` under the folders, as paths from the root; FILES=glob narrows them.
 * @param {string} root
 * @param {string[]} folders
 * @param {string} [glob]
 * @returns {string[]}
 */
export function testFiles(root, folders, glob = process.env.FILES) {
  const tests = folders
    .flatMap((folder) => pathsUnder(root, folder))
    .filter((path) => path.endsWith('.test.ts'));
  return glob ? tests.filter((path) => matcher(glob).test(path)) : tests;
}

/**
 * Files under the folders with a matching name, and their text.
 * @param {string} root
 * @param {string[]} folders
 * @param {RegExp} name
 * @returns {{ path: string, source: string }[]}
 */
export function filesUnder(root, folders, name) {
  const paths = folders.flatMap((folder) => pathsUnder(root, folder)).filter((path) => name.test(path));
  return paths.map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }));
}
