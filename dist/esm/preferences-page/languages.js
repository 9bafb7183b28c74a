import { texts as ar } from './ar.js';
import { texts as de } from './de.js';
import { texts as en } from './en.js';
const all = { en, de, ar };
const RTL = ['ar'];
/** What the page says to somebody who reads these languages (BCP 47, best first); English when none is spoken here. */
export function textsFor(wanted) {
    const [language = 'en'] = wanted
        .map((tag) => tag.toLowerCase().split('-')[0])
        .filter((one) => Object.hasOwn(all, one));
    return { language, direction: RTL.includes(language) ? 'rtl' : 'ltr', texts: all[language] };
}
