import type { Config } from '../config/index.js';
import { createI18nextTranslator } from '../i18n/i18next.js';
import { loadMessages, type AnyMessages, type Spoken, type Translator } from '../i18n/index.js';

/** A language as the element speaks it with some options. */
export interface Voice {
  spoken: Spoken;
  /** Ours, all of them; none where the site brings the whole language. */
  ours: AnyMessages;
  translator: Translator;
}

export async function voiceOf(spoken: Spoken, { business }: Config): Promise<Voice> {
  const { language, own } = spoken;
  const ours = spoken.ours === undefined ? {} : await loadMessages(spoken.ours);
  return { spoken, ours, translator: createI18nextTranslator(language, { ...ours, ...own }, { business }) };
}
