import { isProof } from '../rules/content.js';
import { dependsOnLanguages, meaningOfText } from './opt-out.js';
import { subjectsOf } from './write-event.js';
/** What this person wrote, in the languages they agreed in. These are only read where it depends on them. */
export async function meaningFrom(person, text, store) {
    return meaningOfText(text, dependsOnLanguages(text) ? await languagesOf(person, store) : []);
}
/** The languages in which a person was asked what they agreed to, on pages and in the chat; BCP 47. */
async function languagesOf(person, store) {
    const subjects = await subjectsOf(person, store);
    const chains = await Promise.all(subjects.map((subject) => store.chain(subject)));
    const languages = chains.flat().flatMap(({ content }) => {
        if (content === null)
            return [];
        if (isProof(content))
            return [content.notice.language];
        return 'language' in content && content.language !== undefined ? [content.language] : [];
    });
    return [...new Set(languages)];
}
