/** WhatsApp's user ids that these entries say are the person's. */
export function userIdsIn(entries) {
    const named = entries.flatMap(({ effect }) => (effect.kind === 'identity' ? [effect.userId] : []));
    return [...new Set(named)];
}
