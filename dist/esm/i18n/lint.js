import { en } from './en.js';
const own = /^(?:label|disclosure)\./;
/** Keys of texts that are loaded only where they are needed; see `all`. */
const later = /^(?:preferences|consent|whatsapp)\./;
/** What a text must say, whoever wrote it: see policy.md 1.1, 1.2 and 1.5. Taken from what our own text says. */
const essentials = [
    '{{business}}',
    '{{number}}',
    '{{count}}',
    '{{examples}}',
    '{{date}}',
    '{{words}}',
    '{{text}}',
    '{{contact}}',
    '{{text}}',
    '{{contact}}',
    '{{code}}',
    'WhatsApp',
    'STOP',
];
/**
 * What is wrong with texts that a site, or a translator, puts over ours: an unknown key, a placeholder we cannot
 * fill, or a missing business name, WhatsApp, or word for stopping. `business` may also stand there as written.
 *
 * @param all Ours in the same language, all of them, where they are loaded.
 */
export function lintTexts(texts, business = '{{business}}', all = en) {
    return Object.entries(texts).flatMap(([key, text]) => {
        const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
        const ours = textOf(all, key) ?? textOf(all, `${stem}_other`);
        if (ours === undefined && later.test(key))
            return [];
        const strange = text.match(/\{\{.*?\}\}/g)?.find((word) => !`${ours}{{business}}`.includes(word));
        if (strange)
            return [{ key, text, allowed: `a text without ${strange}` }];
        if (ours === undefined) {
            const keys = Object.keys(all).join(', ');
            return own.test(key) ? [] : [{ key, text, allowed: `a text for one of ${keys}` }];
        }
        const missing = essentials.filter((word) => ours.includes(word) &&
            !text.includes(word) &&
            !(word === '{{business}}' && text.includes(business)) &&
            !(word === '{{count}}' && key !== `${stem}_other`));
        return missing.length > 0 ? [{ key, text, allowed: `a text with ${missing.join(', ')}` }] : [];
    });
}
/** Own members only: a site's key may be called `__proto__`. */
function textOf(texts, key) {
    return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
/**
 * Those of the keys that a language of the site's own has to bring and does not. Of a plural, the form `other` is
 * enough.
 */
export function missingKeys(texts, needed) {
    return needed.filter((key) => !key.endsWith('_one') && !Object.hasOwn(texts, key));
}
