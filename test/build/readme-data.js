import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const built = (root, file) => import(pathToFileURL(join(root, 'dist/esm', file)).href);

/** Each language by its English and its own name, and who has read it. */
export async function languageRows(root) {
  const { languages } = await built(root, 'i18n/languages.js');
  const { reviews } = await built(root, 'i18n/reviews.js');
  return languages.map((tag) => {
    const [english, own] = ['en', tag].map((one) => new Intl.DisplayNames(one, { type: 'language' }).of(tag));
    const review = reviews[tag];
    return [
      english === own ? english : `${english} (${own})`,
      `\`${tag}\``,
      review ? `${review.by}, ${review.date}` : 'not yet',
    ];
  });
}

/** Each jurisdiction with its English texts, its fields, and when it was last looked at. */
export async function jurisdictionRows(root) {
  const { jurisdictionIds, jurisdictionOf } = await built(root, 'jurisdictions/index.js');
  const { sources } = await built(root, 'jurisdictions/sources.js');
  const { en } = await built(root, 'i18n/en.js');
  return jurisdictionIds.map((id) => {
    const { lines, fields } = jurisdictionOf(id);
    const texts = lines.map(({ key }) => en[key].replace(/\{\{(\w+)\}\}/g, (_, name) => NAMES[name] ?? name));
    const needs = Object.keys(fields).map((field) => `\`${field}\``);
    return [`\`${id}\``, texts.join(' '), needs.join(', '), sources[id].reviewed];
  });
}

/** What stands for a value in an example. */
const NAMES = { business: 'Acme Shoes', contact: 'help@acme.example', number: '+1 415 555 0132' };
