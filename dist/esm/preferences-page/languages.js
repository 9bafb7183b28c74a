import { directionOf } from '../i18n/direction.js';
import { messages as en } from '../i18n/en-page.js';
import { loaders } from '../i18n/languages.js';
import { matchLanguage } from '../i18n/match.js';
/** What the page says to somebody who reads these languages (BCP 47, best first); English when none is spoken here. */
export async function textsFor(wanted) {
    const language = wanted.map(matchLanguage).find((one) => one !== undefined) ?? 'en';
    try {
        const { messages = en } = (await loaders[language]?.()) ?? {};
        return { language, direction: directionOf(language), texts: messages };
    }
    catch {
        return { language: 'en', direction: directionOf('en'), texts: en }; // its file did not come
    }
}
