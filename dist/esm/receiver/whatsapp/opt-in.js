import { joined, normalised } from './normalised.js';
/** The question that somebody answers with yes; nothing when they answer none. */
export function optInOf(answer, optIns) {
    if (answer.kind === 'words') {
        const said = bare(answer.words);
        return optIns.find(({ words = [] }) => words.some((word) => bare(word) === said));
    }
    const { payload } = answer;
    return payload === undefined ? undefined : optIns.find(({ replies = [] }) => replies.includes(payload));
}
/** Whether these words ask for messages, so that a person must look where no question of the business was answered. */
export function asksToStart(words) {
    return STARTS.has(bare(words));
}
/** What messaging vendors take for it (policy.md section 4). "Yes" is left out: it answers anything. */
const STARTS = new Set(['start', 'unstop', 'subscribe', 'opt in', 'start promotions', 'alta', 'non arret'].map(bare));
export function bare(text) {
    return joined(normalised(text));
}
