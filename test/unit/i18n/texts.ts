import { loadMessages, type AnyMessages } from '../../../src/i18n/index.js';
import { messages as page } from '../../../src/i18n/en-page.js';

/** Every text of a language: the other languages have all theirs in one file. */
export async function allTexts(language: string): Promise<AnyMessages> {
  const messages = await loadMessages(language);
  return language === 'en' ? { ...messages, ...page } : messages;
}
