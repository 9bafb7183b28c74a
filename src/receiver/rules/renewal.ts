import type { PurposeStanding } from './standing.js';

/** Grants of a purpose that were given under words that have changed since, and until when they count. */
export interface Renewal {
  purpose: string;
  /** The site's own label for the words that count now (`notice-version`): grants given under others need renewing. */
  version?: string | undefined;
  /** Grants given before this need renewing; ISO 8601, UTC. */
  before?: string | undefined;
  /** Until then they count as they did; ISO 8601, UTC. */
  by: string;
}

/** Until when a grant counts that needs renewing; nothing when it needs none. Of several dates the earliest stands. */
export function renewalOf(
  standing: Pick<PurposeStanding, 'purpose' | 'granted' | 'since' | 'source' | 'version'>,
  renewals: readonly Renewal[],
): { by: string } | undefined {
  if (!standing.granted) return undefined;
  const dates = renewals.filter((renewal) => appliesTo(standing, renewal)).map(({ by }) => by);
  const [by] = dates.sort();
  return by === undefined ? undefined : { by };
}

function appliesTo(
  { purpose, since, source, version }: Parameters<typeof renewalOf>[0],
  renewal: Renewal,
): boolean {
  if (purpose !== renewal.purpose) return false;
  // The words of a message in the chat have no version.
  const isOfOtherWords = renewal.version !== undefined && source === 'widget' && version !== renewal.version;
  return isOfOtherWords || (renewal.before !== undefined && since !== null && since < renewal.before);
}
