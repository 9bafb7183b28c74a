import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const slashed = (id) => id.replaceAll('\\', '/');

/** The keys of a text, and of each plural form of it. */
const stemOf = (key) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

/**
 * The texts of one part. English says which belong to it: it has a file for each part.
 *
 * @param {Record<string, string>} messages all texts of a language
 * @param {Record<string, string>} english the part in English
 */
export function partOf(messages, english) {
  const stems = new Set(Object.keys(english).map(stemOf));
  return Object.fromEntries(Object.entries(messages).filter(([key]) => stems.has(stemOf(key))));
}

/** A language file as it is shipped: `most` leads to `more`, the others stand alone. */
export function languageModule(tag, part, texts) {
  const messages = `export const messages = ${JSON.stringify(texts)};`;
  return part === 'most' ? `${messages}\nexport const more = () => import('./${tag}.ts?more');` : messages;
}

/**
 * Vite plugin. A language is one file in src/i18n; what a shopper downloads of it is what the page shows. Reads the
 * languages off dist/esm, which has been compiled before.
 *
 * @param {'most' | 'page'} first the part that stands in the language's own file here
 */
export function splitLanguages(first) {
  const compiled = (name) => import(pathToFileURL(join(process.cwd(), 'dist/esm/i18n', `${name}.js`)).href);
  const english = {
    most: async () => (await compiled('en')).en,
    more: async () => (await compiled('en-more')).messages,
    page: async () => (await compiled('en-page')).messages,
  };
  return {
    name: 'split-languages',
    async load(id) {
      const [, tag, part = first] = /\/src\/i18n\/([\w-]+)\.ts(?:\?(\w+))?$/.exec(slashed(id)) ?? [];
      if (tag === undefined || !Object.hasOwn((await compiled('languages')).loaders, tag)) return undefined;
      const { messages } = await compiled(tag);
      return languageModule(tag, part, partOf(messages, await english[part]()));
    },
  };
}
