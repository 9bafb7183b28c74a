import * as z from 'zod/mini';
import { proofDigest } from '../../proof/index.js';
/** What happened on WhatsApp's side, as the receiver writes it down: an event of the same chain as the proofs. */
export const whatsappEvent = z.strictObject({
    type: z.literal('whatsapp-opt-in/whatsapp-event'),
    version: z.literal(1),
    /** Made from what WhatsApp sent, so that the same thing sent again has the same id. */
    id: z.string(),
    /** WhatsApp's clock, UTC. */
    at: z.iso.datetime({ precision: 3 }),
    /** By phone number (E.164), by WhatsApp's business-scoped user id, or both: either may be missing (usernames). */
    subject: z.strictObject({ phone: z.optional(z.string()), userId: z.optional(z.string()) }),
    /**
     * `grant`: the person agreed in the chat, to a message that asked. `resume` lifts a stop that was made in WhatsApp
     * itself; it grants nothing. `identity` tells whose user id it is. `dismissal`: a person of the business found that a
     * message takes nothing back.
     */
    act: z.enum(['grant', 'withdrawal', 'resume', 'confirmation', 'identity', 'dismissal']),
    /** Of a grant: the purposes that were asked for. Of a withdrawal: those taken back, or all there are. */
    purposes: z.optional(z.union([z.literal('all'), z.array(z.string())])),
    /** `review`: a person of the business read a message that was unclear. */
    origin: z.enum(['text', 'button', 'interactive', 'user-preferences', 'failed-status', 'system', 'review']),
    /** What the person wrote or the label they tapped. */
    words: z.optional(z.string()),
    /** Of a grant: the words of the message that asked, and their language (BCP 47). */
    asked: z.optional(z.string()),
    language: z.optional(z.string()),
    /** WhatsApp's id of the message. */
    message: z.optional(z.string()),
    /** Of a confirmation: the id of the proof. */
    confirms: z.optional(z.string()),
    /** WhatsApp's id of the business's own number. */
    phoneNumberId: z.optional(z.string()),
    /** Of a decision in the review: whose token, who used it where they said so, and when by the receiver's clock. */
    decided: z.optional(z.strictObject({
        by: z.string(),
        person: z.optional(z.string()),
        at: z.iso.datetime({ precision: 3 }),
    })),
    digest: z.string(),
});
/** What the receiver writes down about another record of the same chain. */
export const receiverEvent = z.strictObject({
    type: z.literal('whatsapp-opt-in/receiver-event'),
    version: z.literal(1),
    /** Made from what it is about, so that it is written once. */
    id: z.string(),
    /** The receiver's clock, UTC. */
    at: z.iso.datetime({ precision: 3 }),
    /** Of whoever the record is about. */
    subject: z.strictObject({ phone: z.optional(z.string()), userId: z.optional(z.string()) }),
    /**
     * `vouch`: the same proof came again, from where it is surer; this record's assurance counts for the proof. `annul`:
     * the record was false, and decides nothing any more.
     */
    act: z.enum(['vouch', 'annul']),
    /** Id of the record it is about. */
    record: z.string(),
    /** The name of the token; left out where none was needed. */
    by: z.optional(z.string()),
    /** Who used the token, where they said so. */
    person: z.optional(z.string()),
    /** Of an annulment: why, in the words of whoever annulled. */
    reason: z.optional(z.string()),
    digest: z.string(),
});
/** The last record of a chain whose subject was erased: the reason why the others have no content any more. */
export const erasure = z.strictObject({
    type: z.literal('whatsapp-opt-in/erasure'),
    version: z.literal(1),
    id: z.string(),
    /** The receiver's clock, UTC. */
    at: z.iso.datetime({ precision: 3 }),
    digest: z.string(),
});
/** What a chain is called once its subject is erased, after the id of the erasure. */
export function erasedSubject(erasureId) {
    return `${ERASED}${erasureId}`;
}
/** Whether a chain is one whose subject was erased. */
export function isErased(subject) {
    return subject.startsWith(ERASED);
}
/** No phone number and no user id begins so. The database knows it too (`only_erase` in store/migrations.ts). */
const ERASED = 'erased:';
export function isProof(content) {
    return content?.type === 'whatsapp-opt-in/consent-proof';
}
/** Gives a content its digest, the way proofs have theirs: SHA-256 over RFC 8785 canonical JSON of all the rest. */
export function withDigest(rest) {
    return { ...rest, digest: proofDigest(rest) };
}
