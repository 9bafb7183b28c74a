import { annul } from '../rules/annul.js';
import { DOUBTFUL } from '../rules/doubt.js';
import { isNumber } from '../rules/number-forms.js';
import { writeEvent, writeUnder } from './write-event.js';
/** What a person of the business says that a kept message means; `annul`: the record that it is about was false. */
export const DECISIONS = ['withdraw-all', 'withdraw-marketing', 'annul', 'dismiss'];
/** Who decides: on one line, without what reverses or hides text. */
export const PERSON_NAME = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,200}$/u;
/**
 * Brings a decision into effect and ends the wait of the message.
 *
 * @param by The name of the token.
 */
export async function decide({ id, decision, person }, by, books) {
    const message = await books.store.keptMessage(id);
    if (!message)
        return 'not-waiting';
    const obstacle = obstacleTo(decision, message);
    if (obstacle)
        return obstacle;
    const decider = { by, ...(person !== undefined && { person }), at: books.clock().toISOString() };
    if (decision === 'annul')
        await annul(message.record, { by, person, reason: REASON }, books);
    else
        await record(message, decision, decider, books);
    await books.store.settle(id, { ...decider, decision });
    return 'decided';
}
/** Of a record that was annulled in the review. */
const REASON = 'Found false in the review.';
function obstacleTo(decision, message) {
    const { subject, record, reason } = message;
    if (decision === 'dismiss')
        return undefined;
    if (decision === 'annul')
        return record === undefined ? 'record-missing' : undefined;
    if (reason === DOUBTFUL)
        return 'withdrawn-already';
    return subject === null ? 'sender-missing' : undefined;
}
/** What was decided about somebody stands in their chain. Of who has none, a dismissal makes none. */
async function record({ id, subject, at, words }, decision, decided, books) {
    if (subject === null)
        return;
    const person = isNumber(subject) ? { phone: subject } : { userId: subject };
    const occasion = { key: ['review', id, decision], person, at };
    if (decision !== 'dismiss') {
        const purposes = decision === 'withdraw-all' ? 'all' : ['marketing'];
        await writeEvent({ act: 'withdrawal', origin: 'review', purposes, words, decided }, occasion, books);
    }
    else if (await books.store.tail(subject)) {
        await writeUnder(subject, { act: 'dismissal', origin: 'review', decided }, occasion, books);
    }
}
