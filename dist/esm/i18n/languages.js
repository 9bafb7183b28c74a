import { OptInError } from '../errors.js';
import { en } from './en.js';
/** Where each language beside English comes from: loaded when a page needs it. */
const loaders = {
    ar: () => import('./ar.js'),
    de: () => import('./de.js'),
};
const english = async () => ({ messages: { ...en, ...(await import('./en-more.js')).messages } });
/** The languages the element speaks, as BCP 47 tags. */
export const languages = ['en', ...Object.keys(loaders)];
/** The language that stands in for a BCP 47 tag: `de` for `de-AT`. English where we have none of it. */
export function matchLanguage(tag) {
    let match = tag.toLowerCase();
    while (match && !languages.includes(match))
        match = match.slice(0, Math.max(0, match.lastIndexOf('-')));
    return match || 'en';
}
/**
 * Loads all the texts of a language of `languages`.
 *
 * @throws {OptInError} `load-failed`
 */
export async function loadMessages(language) {
    const load = loaders[language] ?? english;
    try {
        return (await load()).messages;
    }
    catch (cause) {
        throw new OptInError('load-failed', `The texts for ${language} could not be loaded.`, { cause });
    }
}
