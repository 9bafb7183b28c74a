/** Whom WhatsApp names. Since usernames, the number may be missing; before them, the user id was. */
export interface Person {
    /** E.164. */
    phone?: string | undefined;
    /** WhatsApp's business-scoped id of the person. */
    userId?: string | undefined;
}
/** WhatsApp's `wa_id` or `from`, which has no plus, as E.164; nothing when it is no phone number. */
export declare function phoneOf(waId: string | undefined): string | undefined;
/** An id of the form `US.13491208655302741918`, or `US.ENT.…` for a parent's; nothing when it is none. */
export declare function userIdOf(...candidates: (string | undefined)[]): string | undefined;
/** Fills what a message leaves out from the contacts that came with it. */
export declare function completed(named: Person, contacts: readonly Person[], isOnly: boolean): Person;
