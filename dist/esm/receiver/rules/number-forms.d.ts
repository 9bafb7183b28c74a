/** Whether a subject is known by a phone number (E.164), not by WhatsApp's user id alone. */
export declare const isNumber: (subject: string) => boolean;
/** Every form of a number (E.164) that means the same person, the given one first. */
export declare function formsOf(phone: string): [string, ...string[]];
