import { OptInError } from '../errors.js';
import { en } from './en.js';
import { loaders, type LanguageFile } from './languages.js';
import type { AnyMessages } from './messages.js';

/** `most`: what most pages show. `all`: also what only preferences, confirming on WhatsApp and rarer purposes show. */
export type Extent = 'most' | 'all';

const english: LanguageFile = { messages: en, more: () => import('./en-more.js') };

/**
 * Loads our texts in a language of `languages`.
 *
 * @throws {OptInError} `load-failed`
 */
export async function loadMessages(language: string, extent: Extent = 'all'): Promise<AnyMessages> {
  try {
    const { messages, more } = (await loaders[language]?.()) ?? english;
    return extent === 'all' && more ? { ...messages, ...(await more()).messages } : messages;
  } catch (cause) {
    throw new OptInError('load-failed', `The texts for ${language} could not be loaded.`, { cause });
  }
}
