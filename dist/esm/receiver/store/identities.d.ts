/** Whose WhatsApp user id is whose: since usernames, a message may come without a phone number. */
export interface Identities {
    /** Remembers whose user id this is; the newest word counts. */
    identify(userId: string, phone: string): Promise<void>;
    /** The phone number (E.164) of a user id, when it is known. */
    phoneOf(userId: string): Promise<string | undefined>;
}
