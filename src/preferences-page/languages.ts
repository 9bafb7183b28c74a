import { directionOf } from '../i18n/direction.js';
import { messages as en } from '../i18n/en-page.js';
import { loaders } from '../i18n/languages.js';
import { matchLanguage } from '../i18n/match.js';

/** What the page itself says; the element has its own texts. */
export type PageTexts = typeof en;

export type PageText = keyof PageTexts;

/** What the page says to somebody who reads these languages (BCP 47, best first); English when none is spoken here. */
export async function textsFor(wanted: readonly string[]) {
  const language = wanted.map(matchLanguage).find((one) => one !== undefined) ?? 'en';
  try {
    const { messages = en } = (await loaders[language]?.()) ?? {};
    return { language, direction: directionOf(language), texts: messages as PageTexts };
  } catch {
    return { language: 'en', direction: directionOf('en'), texts: en }; // its file did not come
  }
}
