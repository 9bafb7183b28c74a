import type { ConsentRecord, Tail } from '../store/records.js';
import type { Store } from '../store/store.js';
import type { Assurance } from './assurance.js';
import { type Content } from './content.js';
import type { SigningKey } from './signing-key.js';
/** What the rules need from outside. */
export interface Books {
    store: Store;
    signingKey: SigningKey;
    clock: () => Date;
}
/** What became of a content that was to be written down. */
export type Entering = {
    outcome: 'added';
    record: ConsentRecord;
}
/** The very same content is already held: its record, with the receipt given then. */
 | {
    outcome: 'known';
    record: ConsentRecord;
}
/** Another content with the same id is held. */
 | {
    outcome: 'conflict';
};
/**
 * Writes a content down at the end of its subject's chain.
 *
 * @param subject The phone number, or WhatsApp's user id.
 */
export declare function enter(content: Content, subject: string, assurance: Assurance, books: Books): Promise<Entering>;
/** The record that follows `tail`. */
export declare function sealed({ content, subject, assurance }: {
    content: Content;
    subject: string;
    assurance: Assurance;
}, tail: Tail | undefined, { signingKey, clock }: Omit<Books, 'store'>): Promise<ConsentRecord>;
