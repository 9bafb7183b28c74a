import { createI18nextTranslator } from '../i18n/i18next.js';
import { loadMessages } from '../i18n/index.js';
export async function voiceOf(spoken, { business }) {
    const { language, own } = spoken;
    const ours = spoken.ours === undefined ? {} : await loadMessages(spoken.ours);
    return { spoken, ours, translator: createI18nextTranslator(language, { ...ours, ...own }, { business }) };
}
