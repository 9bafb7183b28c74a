/** WhatsApp's `wa_id` or `from`, which has no plus, as E.164; nothing when it is no phone number. */
export function phoneOf(waId) {
    const [, digits] = /^\+?([1-9]\d{6,14})$/.exec(waId ?? '') ?? [];
    return digits && `+${digits}`;
}
/** An id of the form `US.13491208655302741918`, or `US.ENT.\u2026` for a parent's; nothing when it is none. */
export function userIdOf(...candidates) {
    return candidates.find((id) => id !== undefined && /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/.test(id));
}
/** Fills what a message leaves out from the contacts that came with it. */
export function completed(named, contacts, isOnly) {
    const same = contacts.find(({ phone, userId }) => (phone !== undefined && phone === named.phone) || (userId !== undefined && userId === named.userId));
    const found = same ?? (isOnly && contacts.length === 1 ? contacts[0] : undefined);
    if (!found || differ(found.phone, named.phone) || differ(found.userId, named.userId))
        return named;
    return { phone: named.phone ?? found.phone, userId: named.userId ?? found.userId };
}
function differ(one, other) {
    return one !== undefined && other !== undefined && one !== other;
}
