import { fromObject, resolveConfig, withoutEmpty } from '../config/index.js';
import { loadMessages, matchLanguage } from '../i18n/index.js';
import { textErrors } from '../notice/index.js';
/**
 * The options that an object holds, or what is wrong with them under any jurisdiction: the fields that only one needs
 * are another matter.
 *
 * @param name What the object is called when something is wrong with it.
 */
export async function checkOptions(value, name) {
    const read = readOptions(value, name);
    if ('problems' in read)
        return read;
    const errors = await errorsIn(read.given);
    return errors.length > 0 ? { problems: errors.map(({ message }) => `${name}: ${message}`) } : read;
}
function readOptions(value, name) {
    try {
        return { given: withoutEmpty(fromObject(value, name)) };
    }
    catch (error) {
        const { code, message } = error;
        return { problems: [code === 'json-invalid' ? message : `${name}: ${message}`] };
    }
}
async function errorsIn(given) {
    const plain = resolveConfig({ ...given, jurisdiction: 'default', mode: 'opt-in' });
    if ('errors' in plain)
        return plain.errors;
    const asGiven = resolveConfig(given);
    const invalid = 'errors' in asGiven ? asGiven.errors.filter(({ code }) => code === 'option-invalid') : [];
    return invalid.length > 0 ? invalid : textErrors(plain.config, await ourMessages(plain.config));
}
/** Ours in the languages that the site has words for. */
async function ourMessages({ texts = {} }) {
    const ours = new Map();
    for (const tag of Object.keys(texts))
        ours.set(tag, await loadMessages(matchLanguage(tag) ?? 'en'));
    return (tag) => ours.get(tag);
}
