import { formsOf } from '../rules/number-forms.js';
import { withKey, writeUnder } from './write-event.js';
const IDENTITY = { act: 'identity', origin: 'system' };
/**
 * Remembers whose user id it is, when WhatsApp names number and id together. Of people about whom nothing is held,
 * nothing is kept.
 */
export async function learnIdentity(occasion, books) {
    const { phone, userId } = occasion.person;
    const { store } = books;
    if (phone === undefined || userId === undefined || (await store.phoneOf(userId)) === phone)
        return;
    if (!(await isAnyHeld([...formsOf(phone), userId], books)))
        return;
    for (const form of formsOf(phone)) {
        const stands = await writeUnder(form, IDENTITY, withKey(occasion, form, userId), books);
        if (!stands)
            return; // the person was erased after this came for the first time
    }
    await store.identify(userId, phone);
    await learnLater(userId, occasion, books);
}
/** A user id took the place of another: it is the same person's. Their consents stay with the number. */
export async function learnNewUserId(previous, occasion, books) {
    const { userId } = occasion.person;
    if (userId === undefined || userId === previous)
        return;
    const { store } = books;
    if ((await store.phoneOf(previous)) === undefined) {
        // Whose it is may become known later: until then, the old id's chain tells the new one.
        await writeUnder(previous, IDENTITY, withKey(occasion, previous, userId), books);
    }
    // Asked again, as it may have become known just now, before the chain told.
    const phone = await store.phoneOf(previous);
    if (phone !== undefined)
        await learnIdentity({ ...occasion, person: { phone, userId } }, books);
}
/** The ids that took this one's place while nobody knew the number. */
async function learnLater(userId, occasion, books) {
    const entries = (await books.store.entriesOf([userId])).get(userId) ?? [];
    for (const { effect } of entries) {
        if (effect.kind !== 'identity')
            continue;
        await learnIdentity({ ...occasion, person: { ...occasion.person, userId: effect.userId } }, books);
    }
}
export async function isAnyHeld(subjects, { store }) {
    for (const subject of subjects)
        if (await store.tail(subject))
            return true;
    return false;
}
