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
}
/** Messages that wait for a person to decide what they mean. */
export interface Inbox {
    /** Keeps a message; the same one again, also after it was settled, changes nothing. */
    keep(message: KeptMessage): Promise<void>;
    /** At most `limit` messages that wait, oldest first. */
    kept(limit: number): Promise<KeptMessage[]>;
    /** A message that waits. */
    keptMessage(id: string): Promise<KeptMessage | undefined>;
    /** Ends the wait of a message and deletes what was written in it. */
    settle(id: string): Promise<void>;
}
