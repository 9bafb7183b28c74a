import { createRequire } from 'node:module';
import { supported } from '../build/supported.js';

/** What browsers have since when, as MDN says it. */
const { api, javascript } = createRequire(import.meta.url)('@mdn/browser-compat-data');
const { builtins } = javascript;

const own = (object, name) => (object && Object.hasOwn(object, name) ? object[name] : undefined);

/** What is known of a global, or of a member of one: MDN marks which are its own where its instances have it too. */
function entryOf(holder, member, isOwn) {
  const found = [api, builtins, builtins.Intl].map((all) => own(all, holder)).filter(Boolean);
  if (member === undefined) return found[0] ?? own(api.Window, holder);
  const names = isOwn ? [`${member}_static`, member] : [member];
  return found.flatMap((one) => names.map((name) => own(one, name))).find(Boolean);
}

function isAtLeast(version, least) {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number));
  return (have[0] - want[0] || (have[1] ?? 0) - (want[1] ?? 0)) >= 0;
}

/** Whether a browser of that version has it without a flag and under its name. */
function isThere(statements, version) {
  return [statements].flat().some((one) => {
    if (typeof one?.version_added !== 'string' || one.flags || one.prefix || one.alternative_name)
      return false;
    const since = one.version_added.replace('≤', '');
    return /^[\d.]+$/.test(since) && isAtLeast(version, since) && !one.version_removed;
  });
}

/**
 * The supported browsers that lack a built-in; undefined where MDN knows no such thing.
 * @param {string} holder a global, or what an object is an instance of
 * @param {string} [member]
 * @param {boolean} [isOwn] whether it is the global's own, as `Object.hasOwn` is, not that of an instance
 * @returns {string[] | undefined}
 */
export function lacking(holder, member, isOwn = false) {
  const support = entryOf(holder, member, isOwn)?.__compat?.support;
  if (!support) return undefined;
  const missing = supported.filter(
    ([name, version]) => !isThere(support[name.replace('ios_saf', 'safari_ios')], version),
  );
  return missing.map(([name, version]) => `${name} ${version}`);
}

/**
 * Names of members that no supported object has, in every browser: where nothing is known of an object, its name tells.
 * @returns {Map<string, string[]>} and where they are missing
 */
export function newNames() {
  const names = new Map();
  for (const [holder, entry] of [api, builtins, builtins.Intl].flatMap(Object.entries)) {
    for (const key of Object.keys(entry).filter((name) => /^[a-z]\w+$/i.test(name))) {
      const name = key.replace(/_static$/, '');
      const missing = lacking(holder, name, key !== name) ?? [];
      const known = names.get(name);
      names.set(name, known?.length === 0 ? known : missing);
    }
  }
  return new Map([...names].filter(([, missing]) => missing.length > 0));
}
