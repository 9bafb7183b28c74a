/**
 * Reads WhatsApp's ids of the business's numbers. They are digits, as the dashboard at Meta shows them; the numbers
 * themselves, with their plus, are something else.
 *
 * @throws TypeError that says what is allowed.
 */
export function readPhoneNumberIds(ids, name) {
    const wrong = ids.find((id) => !/^\d{5,30}$/.test(id));
    if (wrong === undefined)
        return ids;
    throw new TypeError(`${name} must hold ids of phone numbers as Meta shows them, digits alone, not ${wrong}.`);
}
