import type { Consents, ConsentProof, ConsentWords, PurposeConsent } from '../../../src/proof/index.js';
import { optIn, until, type Attributes, type OptIn } from '../support/opt-in.js';

export const PHONE = '+4915112345678';
/** When the person agreed, as the receiver says it. */
export const SINCE = '2026-01-02T12:00:00.000Z';
/** When old words stop counting, where a business renews them. */
export const RENEWED_BY = '2027-01-31T00:00:00.000Z';
export const PROOF_ID = '019ac0de-0000-7000-8000-000000000001';

/** The element's own English words, as a proof made today holds them. */
export const WORDS = {
  label: 'Send me offers and news from Low Tide Coffee on WhatsApp, such as sales and new products',
  disclosure: 'Advertising messages. How often varies. To stop, reply STOP to any message.',
  language: 'en',
};

/** A purpose that was granted on a page, unless the test says otherwise. */
export function consent(
  given: Partial<Omit<PurposeConsent, 'words'>> & { words?: ConsentWords | undefined } = {},
): PurposeConsent {
  const { words = WORDS, ...rest } = given;
  const isKnown = !('words' in given) || given.words !== undefined;
  return {
    purpose: 'marketing',
    granted: true,
    since: SINCE,
    proofId: PROOF_ID,
    source: 'widget',
    confirmed: false,
    confirmedAt: null,
    confirmation: 'none',
    ...(isKnown && { words }),
    ...rest,
  };
}

export function consents(...purposes: PurposeConsent[]): Consents {
  return { phone: PHONE, purposes, stoppedOnWhatsApp: null };
}

/** An element on an account page: the site knows how the person stands. */
export async function preferences(state: unknown, attributes: Attributes = {}): Promise<OptIn> {
  const made = await optIn(
    { mode: 'preferences', callback: 'takePreferences', ...attributes },
    { properties: { consents: state } },
  );
  await until(() => made.element.state !== 'loading');
  await made.element.updateComplete;
  return made;
}

export const taken: ConsentProof[] = [];
Object.assign(window, { takePreferences: (proof: ConsentProof) => taken.push(proof) });
beforeEach(() => (taken.length = 0));

/** What stands below a purpose. */
export function stateOf({ element }: OptIn, purpose: string): string[] {
  const lines = element.renderRoot.querySelectorAll(`[data-purpose="${purpose}"] [part~="consent"] p`);
  return Array.from(lines, (line) => line.textContent.trim()).filter(Boolean);
}

export const shows = ({ element }: OptIn, part: string): boolean =>
  element.renderRoot.querySelector(`[part~="${part}"]`) !== null;
