import { isProof } from './content.js';
import { readStandings } from './read-standing.js';
import type { PurposeStanding } from './standing.js';
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
export async function readConsents(phone: string, records: Records): Promise<Consents | undefined> {
  const chain = await records.chain(phone);
  if (chain.length === 0) return undefined;
  const [standing] = await readStandings([phone], records);
  const named = chain.flatMap(({ content }) => (isProof(content) ? [content.subject.reference] : []));
  const references = [...new Set(named.filter((reference) => reference !== undefined))];
  return {
    phone,
    ...(references.length && { references }),
    purposes: standing!.purposes.map(purposeConsent),
    stoppedOnWhatsApp: standing!.stoppedSince,
  };
}

function purposeConsent({
  purpose,
  granted,
  since,
  proofId,
  source,
  confirmedAt,
}: PurposeStanding): PurposeConsent {
  return { purpose, granted, since, proofId, source, confirmed: confirmedAt !== null, confirmedAt };
}
