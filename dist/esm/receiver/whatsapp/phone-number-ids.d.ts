/**
 * Reads WhatsApp's ids of the business's numbers. They are digits, as the dashboard at Meta shows them; the numbers
 * themselves, with their plus, are something else.
 *
 * @throws TypeError that says what is allowed.
 */
export declare function readPhoneNumberIds(ids: readonly string[], name: string): readonly string[];
