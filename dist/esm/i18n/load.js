import { OptInError } from '../errors.js';
import { en } from './en.js';
import { loaders } from './languages.js';
const english = { messages: en, more: () => import('./en-more.js') };
/**
 * Loads our texts in a language of `languages`.
 *
 * @throws {OptInError} `load-failed`
 */
export async function loadMessages(language, extent = 'all') {
    try {
        const { messages, more } = (await loaders[language]?.()) ?? english;
        return extent === 'all' && more ? { ...messages, ...(await more()).messages } : messages;
    }
    catch (cause) {
        throw new OptInError('load-failed', `The texts for ${language} could not be loaded.`, { cause });
    }
}
