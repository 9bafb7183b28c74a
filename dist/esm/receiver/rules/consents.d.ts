import type { Records } from '../store/records.js';
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
}
/** Everything a person has chosen, as it stands: what `GET /subjects/{phone}` answers and the element's `consents` takes. */
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
/** How the person with this number stands; nothing when the number is unknown. */
export declare function readConsents(phone: string, records: Records): Promise<Consents | undefined>;
