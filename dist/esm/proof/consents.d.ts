import type { ConsentProof } from './schema.js';
/** The words that a choice was made under. */
export interface ConsentWords {
    /** As they stood beside the box; of a consent given in the chat, what the person wrote or tapped. */
    label: string;
    /** As they stood below the label; of a consent given in the chat, the message that asked. */
    disclosure: string;
    /** BCP 47. */
    language: string;
    /** The site's own label for its wording (`notice-version`), where it had one. */
    version?: string;
}
/**
 * How sure the receiver is that a record comes from the number's holder: `unverified` (anybody could have sent it),
 * `page` (with a token that the shop's server put into the page), `shop` (handed in by the shop's server), `phone`
 * (from the number itself, on WhatsApp).
 */
export type Assurance = 'unverified' | 'page' | 'shop' | 'phone';
/** How a person stands towards one purpose. */
export interface PurposeConsent {
    purpose: string;
    granted: boolean;
    /** When the person chose so; ISO 8601, UTC. `null` when the purpose was shown to them and never decided. */
    since: string | null;
    /** Id of the record that says so: a proof, or an event that came over WhatsApp. */
    proofId: string | null;
    /** Where the person chose: in the element on a page, or on WhatsApp. */
    source: 'widget' | 'whatsapp';
    /** Whether the person confirmed the grant from the phone itself. */
    confirmed: boolean;
    /** When they did; ISO 8601, UTC. */
    confirmedAt: string | null;
    /** `pending`: the grant waits for the person to confirm it from the phone. */
    confirmation: 'none' | 'pending' | 'confirmed';
    /** How sure it is that the person with this number chose so; `null` when the purpose was never decided. */
    assurance?: Assurance | null;
    /** Left out when the purpose was never decided, or was withdrawn on WhatsApp. */
    words?: ConsentWords;
    /** The words have changed since: the grant counts until then (ISO 8601, UTC), unless it is renewed. */
    renewal?: {
        by: string;
    };
}
/**
 * Everything a person has chosen, as it stands: what the receiver's `GET /subjects/{phone}` answers and the element's
 * `consents` takes.
 */
export interface Consents {
    /** E.164. */
    phone: string;
    /** The site's own ids of the person, oldest first; left out when no proof named one. */
    references?: string[];
    purposes: PurposeConsent[];
    /**
     * Since when the person has stopped marketing messages in WhatsApp itself; ISO 8601, UTC. A new tick on a page does
     * not lift that: only the person can, in WhatsApp.
     */
    stoppedOnWhatsApp: string | null;
}
/** A proof and what the receiver signed of it: what a person keeps, and anyone can check with the published keys. */
export interface ConsentCopy {
    /** The proof's. */
    id: string;
    /** The receiver's clock, UTC. */
    receivedAt: string;
    /** A compact JWS. */
    receipt: string;
    proof: ConsentProof;
}
/** What the receiver answers to the person themselves: to whoever holds a receipt, or a link that was sent to them. */
export interface OwnConsents extends Consents {
    /** The id that the next proof names as the one it follows; `null` when there is none. */
    latest: string | null;
    /** The proofs that decide how the person stands, newest first. */
    copies: ConsentCopy[];
    /** Whose consents these are, as the receiver is set up; left out where it is not. */
    controller?: ConsentProof['controller'];
}
