import { userIdsIn } from '../rules/entry.js';
import { standingOf } from '../rules/standing.js';
import { subjectsOf } from './write-event.js';
/**
 * Whether a stop or a resume in WhatsApp itself says what was so already at its time. WhatsApp tells a stop with every
 * message that it keeps back, and a setting again and again with a new time: written down each time, a person's chain
 * would grow without end.
 */
export async function isToldBefore(kind, { person, at }, store) {
    const subjects = await subjectsOf(person, store);
    const isTold = kind === 'stop' ? isStopped : isResumed;
    for (const subject of subjects) {
        const before = (await entriesOf(subject, store)).filter(({ effect }) => 'at' in effect && effect.at <= at);
        if (!isTold(before))
            return false;
    }
    return subjects.length > 0;
}
async function entriesOf(subject, store) {
    const own = (await store.entriesOf([subject])).get(subject) ?? [];
    const others = await store.entriesOf(userIdsIn(own));
    return [...own, ...[...others.values()].flat()];
}
/** A grant after the last stop is taken back by this one, so that it is news. */
function isStopped(before) {
    const { stoppedSince, purposes } = standingOf(before);
    return (stoppedSince !== null && !purposes.some(({ purpose, granted }) => purpose === 'marketing' && granted));
}
function isResumed(before) {
    return before.some(({ effect }) => effect.kind === 'resume') && standingOf(before).stoppedSince === null;
}
