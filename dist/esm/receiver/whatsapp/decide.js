import { isNumber } from '../rules/number-forms.js';
import { writeEvent } from './write-event.js';
/** What a person of the business says that a kept message means. */
export const DECISIONS = ['withdraw-all', 'withdraw-marketing', 'dismiss'];
/** Brings a decision into effect and ends the wait of the message. Of a message from nobody there is nothing to withdraw. */
export async function decide({ id, subject, at, words }, decision, books) {
    if (decision !== 'dismiss') {
        const person = subject === null ? {} : isNumber(subject) ? { phone: subject } : { userId: subject };
        const purposes = decision === 'withdraw-all' ? 'all' : ['marketing'];
        const act = { act: 'withdrawal', origin: 'review', purposes, words };
        await writeEvent(act, { key: ['review', id, decision], person, at }, books);
    }
    await books.store.settle(id);
}
