/** Every form of a number (E.164) that means the same person, the given one first. */
export declare function formsOf(phone: string): [string, ...string[]];
