import { createHash } from 'node:crypto';
import { Cuts } from './cuts.js';
import { hashes } from './slim-hashes.js';
import { zod } from './slim-zod.js';

/** The packages that are cut down for the script tag, and who may ask something of what is left. */
const PACKAGES = [zod, hashes];

/** Their files: for which text the cuts were made, and the cuts. */
export const FILES = Object.assign({}, ...PACKAGES.map(({ files }) => files));

function fingerprint(code) {
  return createHash('sha256').update(code).digest('hex').slice(0, 12);
}

/**
 * A package's file with all in it that we never reach cut out. Stops the build when the file is not the one the cuts
 * were made for: what they take for granted may have changed anywhere in it.
 *
 * @param {string} file such as `zod/v4/core/util.js`
 */
export function slim(file, code) {
  const { was, cut } = FILES[file];
  const is = fingerprint(code);
  if (is !== was) {
    const advice = 'Look whether its cuts still hold, then write the new fingerprint beside them';
    throw new Error(`slim: ${file} has changed. ${advice}: ${is} instead of ${was}.`);
  }
  const cuts = new Cuts(code);
  cut(cuts);
  return cuts.code;
}

const slashed = (id) => id.replaceAll('\\', '/');

/** Another part of the house may ask for what was cut out: it must be looked at first. */
function checkAsker(id, importedIds) {
  for (const { package: name, askedBy } of PACKAGES) {
    const asks = importedIds.some((imported) => slashed(imported).includes(`/node_modules/${name}/`));
    if (asks && !askedBy.some((file) => slashed(id).endsWith(`/${file}`)))
      throw new Error(`slim: ${id} asks for ${name}. Look whether what it needs was cut out, then list it.`);
  }
}

/**
 * Vite plugin; fails the build also when one of the files does not pass through it, as its path may have changed, and
 * when a part of the house uses one of the packages that did not do so before.
 */
export function slimPackages() {
  const expected = new Set(Object.keys(FILES));
  return {
    name: 'slim',
    transform(code, id) {
      const file = Object.keys(FILES).find((name) => slashed(id).endsWith(`/node_modules/${name}`));
      if (!file) return undefined;
      expected.delete(file);
      return { code: slim(file, code), map: null };
    },
    buildEnd(error) {
      const [missing] = expected;
      if (!error && missing) throw new Error(`slim: ${missing} did not pass; is another file imported now?`);
    },
    // Only now is it known what is left of each module.
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.entries(modules));
      for (const [id, { renderedLength }] of modules) {
        const isOurs = !id.includes('node_modules');
        if (isOurs && renderedLength > 0) checkAsker(id, this.getModuleInfo(id)?.importedIds ?? []);
      }
    },
  };
}
