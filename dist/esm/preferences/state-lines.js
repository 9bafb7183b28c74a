/** The lines below a purpose: what was chosen, when, in which words, and what of it waits. */
export function stateLines(standing, say, date) {
    switch (standing.kind) {
        case 'undecided':
            return [say('consent.none')];
        case 'withdrawn': {
            const { source, since } = standing.consent;
            const key = source === 'whatsapp' ? 'consent.withdrawn-chat' : 'consent.withdrawn';
            return [say(key, { date: date(since) })];
        }
        case 'granted':
            return [
                granted(standing.consent, standing.isSameText, say, date),
                ...confirmation(standing.consent, say, date),
            ];
        case 'renewal': {
            const { renewal } = standing.consent;
            return [
                granted(standing.consent, false, say, date),
                say('consent.renewal'),
                ...(renewal ? [say('consent.renewal-by', { date: date(renewal.by) })] : []),
            ];
        }
    }
}
function granted(consent, isSameText, say, date) {
    const { source, since, words } = consent;
    const on = { date: date(since) };
    if (!words)
        return say('consent.granted', on);
    if (isSameText)
        return say('consent.granted-same', on);
    const quoted = (text) => say('quoted', { text });
    if (source === 'whatsapp')
        return say('consent.granted-chat', { ...on, words: quoted(words.disclosure) });
    return say('consent.granted-words', { ...on, words: `${quoted(words.label)} ${quoted(words.disclosure)}` });
}
function confirmation({ confirmation, confirmedAt }, say, date) {
    if (confirmation === 'pending')
        return [say('consent.pending')];
    return confirmedAt === null ? [] : [say('consent.confirmed', { date: date(confirmedAt) })];
}
