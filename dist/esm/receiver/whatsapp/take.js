import { confirm } from './confirmation.js';
import { eventId } from './event-id.js';
import { learnIdentity, learnNewUserId } from './identity.js';
import { asksToStart, optInOf } from './opt-in.js';
import { meaningOfReply, meaningOfText } from './opt-out.js';
import { subjectsOf, writeEvent } from './write-event.js';
/**
 * Brings what WhatsApp sent into effect. All of it is tried, whatever fails; what was written before is not written
 * again, so that WhatsApp may send everything anew.
 *
 * @throws the first failure of the store.
 */
export async function takeAll(notifications, books) {
    const failures = [];
    for (const notification of notifications) {
        await take(notification, books).catch((error) => failures.push(error));
    }
    if (failures.length)
        throw failures[0];
}
async function take(notification, books) {
    const occasion = { ...notification, at: timeOf(notification.sentAt, books.clock()) };
    await takeEffect(notification, occasion, books);
    await learnIdentity(occasion, books);
}
async function takeEffect(happening, occasion, books) {
    switch (happening.kind) {
        case 'words':
        case 'reply':
            return takeSpoken(happening, occasion, books);
        case 'stop': {
            const { origin } = happening;
            return change({ act: 'withdrawal', origin, purposes: ['marketing'] }, occasion, books);
        }
        case 'resume':
            await writeEvent({ act: 'resume', origin: 'user-preferences' }, occasion, books);
            return;
        case 'user-id-changed':
            return learnNewUserId(happening.previous, occasion, books);
        case 'number-changed':
            return keep('number-changed', happening.words, occasion, books);
        case 'unknown':
            return keep('unknown-type', happening.words, occasion, books);
        case 'named':
            return;
    }
}
async function takeSpoken(spoken, occasion, books) {
    const { origin } = spoken;
    const words = wordsOf(spoken);
    switch (meaningOf(spoken)) {
        case 'withdraw-all':
            return change({ act: 'withdrawal', origin, purposes: 'all', words }, occasion, books);
        case 'withdraw-marketing':
            return change({ act: 'withdrawal', origin, purposes: ['marketing'], words }, occasion, books);
        case 'unclear':
            return keep('unclear', words, occasion, books);
        case 'nothing':
            return takeOther(spoken, occasion, books);
    }
}
/** What takes nothing back may be the answer to a question in the chat, or hold the code of a proof. */
async function takeOther(spoken, occasion, books) {
    const words = wordsOf(spoken);
    const optIn = optInOf(spoken, books.optIns);
    if (optIn) {
        const { asked, language } = optIn;
        const purposes = [...optIn.purposes];
        return change({ act: 'grant', origin: spoken.origin, purposes, words, asked, language }, occasion, books);
    }
    if (asksToStart(words))
        return keep('unclear', words, occasion, books);
    if (spoken.kind === 'words' && (await confirm(words, occasion, books)) === 'other-number') {
        await keep('code-from-other-number', words, occasion, books);
    }
}
function wordsOf(spoken) {
    return spoken.kind === 'words' ? spoken.words : (spoken.label ?? spoken.payload ?? '');
}
function meaningOf(spoken) {
    return spoken.kind === 'words' ? meaningOfText(spoken.words) : meaningOfReply(spoken.label, spoken.payload);
}
/** Also of somebody unknown: their proof may still be on its way. */
async function change(act, occasion, books) {
    const isWritten = await writeEvent(act, occasion, books);
    if (!isWritten)
        await keep('sender-missing', act.words ?? '', occasion, books);
}
async function keep(reason, words, { key, person, at }, { store, clock }) {
    const [subject = null] = await subjectsOf(person, store);
    await store.keep({
        id: eventId(...key, 'kept'),
        subject,
        at,
        receivedAt: clock().toISOString(),
        reason,
        words,
    });
}
/** WhatsApp's time where it gives one that can be, else ours. */
function timeOf(sentAt, now) {
    return new Date(Math.min((sentAt ?? Infinity) * 1000, now.getTime())).toISOString();
}
