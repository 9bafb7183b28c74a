/** How sure the receiver is that a record comes from the number's holder; each is more than the one before it. */
export const ASSURANCES = ['unverified', 'page', 'shop', 'phone'];
export function isAtLeast(one, other) {
    return ASSURANCES.indexOf(one) >= ASSURANCES.indexOf(other);
}
