/** What opens a person's consents to themselves; see `Capability`. */
export type OpeningKind = 'receipt' | 'link';
/** What the business has ended: receipts and links that no longer open anything. */
export interface Endings {
    /**
     * Ends what of this kind was given about a subject up to and including this moment (ISO 8601, UTC). The latest moment
     * counts, in whatever order they come.
     */
    end(kind: OpeningKind, subject: string, at: string): Promise<void>;
    /** The latest moment that was ended up to; nothing when none was. */
    endedUntil(kind: OpeningKind, subject: string): Promise<string | undefined>;
}
