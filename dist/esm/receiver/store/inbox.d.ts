/** A message from WhatsApp that a person of the business should look at. */
export interface KeptMessage {
    /** Made from what WhatsApp sent, so that the same message sent again is kept once. */
    id: string;
    /** Phone number (E.164) or WhatsApp's user id of the sender; `null` when WhatsApp named nobody. */
    subject: string | null;
    /** WhatsApp's clock, UTC. */
    at: string;
    /** The receiver's clock, UTC. */
    receivedAt: string;
    /** Why it was kept; see `ReviewReason`. */
    reason: string;
    /** What the person wrote or tapped, or the JSON of a kind of message that is not known. */
    words: string;
    /** The record it is about, where there is one: the proof that a code is of. */
    record?: string;
}
/** Who decided, and when. */
export interface Decider {
    /** The name of the token. */
    by: string;
    /** Who used it, where they said so. */
    person?: string;
    /** The receiver's clock, UTC. */
    at: string;
}
/** How the wait of a message ended. Who decided stays; what was written does not. */
export interface Settlement extends Partial<Omit<Decider, 'at'>>, Pick<Decider, 'at'> {
    /** See `Decision`; `edited` when the person has put other words in the place of these. */
    decision: string;
}
/** A message that was decided on. */
export type SettledMessage = Omit<KeptMessage, 'words'> & {
    decided: Settlement;
};
/** Some of the messages, oldest first. */
export interface InboxQuery {
    reason?: string | undefined;
    /** From one of these. */
    subjects?: readonly string[] | undefined;
    /** Not before this time, by the receiver's clock; UTC. */
    since?: string | undefined;
    /** Those that come after this one. */
    after?: Pick<KeptMessage, 'receivedAt' | 'id'> | undefined;
}
/** Messages that wait for a person to decide what they mean. */
export interface Inbox {
    /** Keeps a message; the same one again, also after it was settled, changes nothing. */
    keep(message: KeptMessage): Promise<void>;
    /** At most `limit` messages that wait, oldest first. */
    kept(limit: number, query?: InboxQuery): Promise<KeptMessage[]>;
    /** A message that waits. */
    keptMessage(id: string): Promise<KeptMessage | undefined>;
    /** Ends the wait of a message and deletes what was written in it. One that does not wait stays as it is. */
    settle(id: string, settlement: Settlement): Promise<void>;
    /** At most `limit` messages that were settled, oldest first. */
    settled(limit: number, query?: InboxQuery): Promise<SettledMessage[]>;
}
