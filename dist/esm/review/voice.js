import { createTranslator, loadMessages, } from '../i18n/index.js';
export async function voiceOf(spoken, { business }) {
    const { language, own } = spoken;
    const ours = spoken.ours === undefined ? {} : await loadMessages(spoken.ours);
    return { spoken, ours, translator: createTranslator(language, { ...ours, ...own }, { business }) };
}
