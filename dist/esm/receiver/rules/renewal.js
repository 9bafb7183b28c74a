/** Until when a grant counts that needs renewing; nothing when it needs none. Of several dates the earliest stands. */
export function renewalOf(standing, renewals) {
    if (!standing.granted)
        return undefined;
    const dates = renewals.filter((renewal) => appliesTo(standing, renewal)).map(({ by }) => by);
    const [by] = dates.sort();
    return by === undefined ? undefined : { by };
}
function appliesTo({ purpose, since, source, version }, renewal) {
    if (purpose !== renewal.purpose)
        return false;
    // The words of a message in the chat have no version.
    const isOfOtherWords = renewal.version !== undefined && source === 'widget' && version !== renewal.version;
    return isOfOtherWords || (renewal.before !== undefined && since !== null && since < renewal.before);
}
