import type { Consents, ConsentWords, PurposeConsent } from '../../proof/index.js';
import type { ConsentRecord, Records } from '../store/records.js';
import { isProof } from './content.js';
import { entriesIn, personRecords } from './person-records.js';
import type { GrantRules } from './grant-rules.js';
import { renewalOf, type Renewal } from './renewal.js';
import type { Entry } from './entry.js';
import { standingOf, type PurposeStanding } from './standing.js';

/** What the business has set about grants. */
export interface GrantSettings {
  /** Which grants need renewing. */
  renewals: readonly Renewal[];
  /** Whether shoppers are asked to confirm each grant from the phone. */
  confirmOnWhatsApp: boolean;
  /** Which grants count. */
  rules: GrantRules;
}

/** How the person with this number stands; nothing when the number is unknown. */
export async function readConsents(
  phone: string,
  store: Pick<Records, 'chain'>,
  settings: GrantSettings,
): Promise<Consents | undefined> {
  const records = await personRecords(phone, store);
  return records.length === 0 ? undefined : consentsIn(phone, records, settings);
}

/** What these records of a person say, taken together. */
export function consentsIn(
  phone: string,
  records: readonly ConsentRecord[],
  settings: GrantSettings,
): Consents {
  return consentsOf(phone, entriesIn(records), records, settings);
}

/** The same, where not every record was read whole. @param records Those whose words and references are wanted. */
export function consentsOf(
  phone: string,
  entries: readonly Entry[],
  records: readonly ConsentRecord[],
  settings: GrantSettings,
): Consents {
  const standing = standingOf(entries, settings.rules);
  const named = records.flatMap(({ content }) => (isProof(content) ? [content.subject.reference] : []));
  const references = [...new Set(named.filter((reference) => reference !== undefined))];
  return {
    phone,
    ...(references.length && { references }),
    purposes: standing.purposes.map((one) => purposeConsent(one, records, settings)),
    stoppedOnWhatsApp: standing.stoppedSince,
  };
}

function purposeConsent(
  standing: PurposeStanding,
  records: readonly ConsentRecord[],
  settings: GrantSettings,
): PurposeConsent {
  const { purpose, granted, since, proofId, source, confirmedAt, assurance } = standing;
  const words = wordsOf(standing, records);
  const renewal = renewalOf(standing, settings.renewals);
  return {
    purpose,
    granted,
    since,
    proofId,
    source,
    confirmed: confirmedAt !== null,
    confirmedAt,
    confirmation: confirmationOf(standing, settings),
    assurance,
    ...(words && { words }),
    ...(renewal && { renewal }),
  };
}

function confirmationOf(
  { granted, confirmedAt, problem }: PurposeStanding,
  { confirmOnWhatsApp }: GrantSettings,
): PurposeConsent['confirmation'] {
  if (confirmedAt !== null) return 'confirmed';
  return granted && (problem === 'confirmation-missing' || confirmOnWhatsApp) ? 'pending' : 'none';
}

/** The words that were decided under; nothing where none were shown, as of a STOP. */
function wordsOf(
  { purpose, proofId }: PurposeStanding,
  records: readonly ConsentRecord[],
): ConsentWords | undefined {
  const content = records.find(({ id }) => id === proofId)?.content;
  if (content == null) return undefined;
  if (!isProof(content)) {
    if (content.type !== 'whatsapp-opt-in/whatsapp-event') return undefined;
    const { act, words = '', asked = '', language = '' } = content;
    return act === 'grant' ? { label: words, disclosure: asked, language } : undefined;
  }
  const choice = content.choices.find((one) => one.purpose === purpose);
  if (!choice) return undefined;
  const { label, disclosure } = choice;
  const { language, version } = content.notice;
  return { label, disclosure, language, ...(version !== undefined && { version }) };
}
