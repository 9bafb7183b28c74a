import { isAnyHeld, learnIdentity, learnNewUserId } from './identity.js';
import { keep, keptId } from './keep.js';
import { keyOfMessage } from './messages.js';
import { change, takeSpoken } from './take-spoken.js';
import { isToldBefore } from './told-before.js';
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
        if (!isOurs(notification, books))
            continue;
        await take(notification, books).catch((error) => failures.push(error));
    }
    if (failures.length)
        throw failures[0];
}
/** One app at Meta may hear the numbers of several businesses, as an agency's does. */
function isOurs({ phoneNumberId }, { phoneNumberIds }) {
    return phoneNumberIds.length === 0 || phoneNumberId === undefined || phoneNumberIds.includes(phoneNumberId);
}
async function take(notification, books) {
    const now = books.clock();
    const occasion = { ...notification, at: timeOf(notification.sentAt, now) };
    await takeEffect(notification, occasion, books);
    const { replaces } = notification;
    if (replaces !== undefined) {
        await books.store.settle(keptId(keyOfMessage(replaces)), { decision: 'edited', at: now.toISOString() });
    }
    await learnIdentity(occasion, books);
}
async function takeEffect(happening, occasion, books) {
    switch (happening.kind) {
        case 'words':
        case 'reply':
            return takeSpoken(happening, occasion, books);
        case 'stop': {
            const { origin } = happening;
            if (await isToldBefore('stop', occasion, books.store))
                return;
            return change({ act: 'withdrawal', origin, purposes: ['marketing'] }, occasion, books);
        }
        case 'resume':
            if (await isToldBefore('resume', occasion, books.store))
                return;
            await writeEvent({ act: 'resume', origin: 'user-preferences' }, occasion, books);
            return;
        case 'user-id-changed':
            return learnNewUserId(happening.previous, occasion, books);
        case 'number-changed':
            return takeNewNumber(happening.words, occasion, books);
        case 'unknown':
            return keep({ reason: 'unknown-type', words: happening.words }, occasion, books);
        case 'named':
            return;
    }
}
/** Whoever has the old number next never agreed to anything. Of people about whom nothing is held, nothing is kept. */
async function takeNewNumber(phone, occasion, books) {
    if (!(await isAnyHeld(await subjectsOf(occasion.person, books.store), books)))
        return;
    await writeEvent({ act: 'withdrawal', origin: 'system', purposes: 'all' }, occasion, books);
    if (phone)
        await keep({ reason: 'number-changed', words: phone }, occasion, books);
}
/** WhatsApp's time where it gives one that can be, else ours. */
function timeOf(sentAt, now) {
    return new Date(Math.min((sentAt ?? Infinity) * 1000, now.getTime())).toISOString();
}
