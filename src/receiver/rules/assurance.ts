/** How sure the receiver is that a record comes from the number's holder; each is more than the one before it. */
export const ASSURANCES = ['unverified', 'page', 'shop', 'phone'] as const;

export type Assurance = (typeof ASSURANCES)[number];

export function isAtLeast(one: Assurance, other: Assurance): boolean {
  return ASSURANCES.indexOf(one) >= ASSURANCES.indexOf(other);
}
