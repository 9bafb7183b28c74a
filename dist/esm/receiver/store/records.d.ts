import type { Assurance } from '../rules/assurance.js';
import type { Content } from '../rules/content.js';
import type { Seal } from '../rules/seal.js';
import type { Entry } from '../rules/entry.js';
/** A proof, or an event on WhatsApp's side, as the receiver keeps it. Records are only ever added. */
export interface ConsentRecord extends Seal {
    /** Id of the content. */
    id: string;
    /** Digest of the content. */
    digest: string;
    /** The receiver's clock, UTC: what others can rely on, unlike the browser's `capturedAt`. */
    receivedAt: string;
    /** Place in the subject's chain, from 1, by arrival. */
    position: number;
    /** Digest of the same subject's record before this one; `null` for its first. */
    previous: string | null;
    /** How sure the receiver was that it comes from the number's holder; what came later may make it surer. */
    assurance: Assurance;
    /** Whose chain it stands in: a phone number (E.164), WhatsApp's user id, or `erased:` and an id that names nobody. */
    subject: string;
    /** What whoever sent a proof was answered with; see `Receipt`. `null` for what is no proof. */
    receipt: string | null;
    /** See `Seal`. */
    seal: string;
    /** `null` once erased. */
    content: Content | null;
}
/** A record as a listing gives it, with what the answers of `entriesOf` are made of. */
export interface ListedRecord extends ConsentRecord {
    /** What is kept beside the content and must be `effectOf` it; `null` once erased. Whoever checks it trusts nothing. */
    effect?: unknown;
}
/** The end of a subject's chain: what the next record follows. */
export type Tail = Pick<ConsentRecord, 'position' | 'digest'>;
/** A span of time by arrival, as ISO 8601 in UTC; both ends belong to it. */
export interface Span {
    from?: string | undefined;
    to?: string | undefined;
}
/**
 * A subject's records form a chain, and `append` is the way to write: it compares and adds in one step, so that any
 * number of receivers can share a store without a lock. `append`, `tail`, `chain` and `entriesOf` find by subject,
 * so that a store can spread over machines by it.
 */
export interface Records {
    /**
     * Adds a record, unless its id is taken, its place in the subject's chain is, or the record it follows is not
     * there: then it adds nothing and answers `false`.
     */
    append(record: ConsentRecord): Promise<boolean>;
    /** The record with this id. */
    find(id: string): Promise<ConsentRecord | undefined>;
    /** The records whose id ends with these ten hex digits; see `confirmationCode`. */
    findByEnd(hex: string): Promise<ConsentRecord[]>;
    /** The last record of a subject, or nothing when there is none. */
    tail(subject: string): Promise<Tail | undefined>;
    /** A subject's records, in order. */
    chain(subject: string): Promise<ConsentRecord[]>;
    /** What the records of these subjects do, in order; a subject without records is not in the answer. */
    entriesOf(subjects: readonly string[]): Promise<Map<string, Entry[]>>;
    /** What those of a subject's records do that are about others of theirs, in order; see `isAboutRecord`. */
    remarksOf(subject: string): Promise<Entry[]>;
    /** Records in the order they arrived, read as they are asked for. */
    list(span?: Span): AsyncIterable<ListedRecord>;
    count(span?: Span): Promise<number>;
    /**
     * Adds the record of an erasure, takes the content out of all others of its subject and gives the chain another
     * name, in one transaction. Answers `false` and does nothing when the record does not follow the chain's last.
     */
    erase(record: ConsentRecord, renamed: string): Promise<boolean>;
}
