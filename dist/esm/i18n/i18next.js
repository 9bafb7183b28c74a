// The only importer of i18next. Not part of index.ts: nothing that a shopper loads may import this file.
import { createInstance } from 'i18next';
import { directionOf } from './direction.js';
import { valueWriter } from './translator.js';
/** What `createTranslator` makes, with i18next choosing the text and filling in the values. */
export function createI18nextTranslator(language, messages, always = {}) {
    const i18n = createInstance();
    void i18n.init({
        lng: language,
        fallbackLng: false, // one language at a time: a notice half in English would be no notice
        resources: { [language]: { translation: { ...standIns(messages), ...messages } } },
        keySeparator: false,
        nsSeparator: false,
        initAsync: false,
        interpolation: { escapeValue: false }, // whoever draws the text escapes
    });
    const written = valueWriter(language);
    return {
        language,
        direction: directionOf(language),
        t(key, values = {}) {
            const replace = Object.fromEntries(Object.entries({ ...always, ...values }).map(([name, value]) => [name, written(value)]));
            // A text never draws in another one, whatever the name of a business holds.
            return i18n.t(key, { ...values, replace, nest: false });
        },
    };
}
/** Where this platform knows a plural form that a text has not: the form `other`, by the stem of its key. */
function standIns(messages) {
    const others = Object.entries(messages).filter(([key]) => key.endsWith('_other'));
    return Object.fromEntries(others.map(([key, text]) => [key.slice(0, -'_other'.length), text]));
}
