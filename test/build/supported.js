import { readFileSync } from 'node:fs';

const { browserslist } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/**
 * The oldest browsers that the browser files are for, as `browserslist` in package.json has them: name and version.
 * @type {[name: string, version: string][]}
 */
export const supported = browserslist.map((line) => /^(\w+) >= ([\d.]+)$/.exec(line).slice(1));

/** The same for Vite, which calls one of them otherwise. */
export const buildTarget = supported.map(([name, version]) => name.replace('ios_saf', 'ios') + version);
