import { isEarlier, placesOf } from './places.js';
import { remarksIn, stateIn } from './record-state.js';
/** Every purpose that these records name. */
export function purposesIn(entries) {
    const named = entries.flatMap(({ effect }) => {
        if (effect.kind === 'choices')
            return effect.choices.map(({ purpose }) => purpose);
        if (effect.kind === 'grant')
            return effect.purposes;
        return effect.kind === 'withdrawal' && effect.purposes !== 'all' ? effect.purposes : [];
    });
    return [...new Set(named)];
}
/** What was decided on each of these purposes, in the order in which it was chosen, whenever it arrived. */
export function decisionsOn(purposes, entries) {
    const places = placesOf(entries);
    const remarks = remarksIn(entries);
    const inOrder = (a, b) => order(a, b, places);
    return new Map(purposes.map((purpose) => [
        purpose,
        entries.flatMap((entry) => decisionIn(entry, purpose, remarks)).sort(inOrder),
    ]));
}
function decisionIn(entry, purpose, remarks) {
    const { id, effect } = entry;
    if (effect.kind !== 'choices' && effect.kind !== 'grant' && effect.kind !== 'withdrawal')
        return [];
    const granted = saysTo(purpose, effect);
    if (granted === undefined)
        return [];
    const { confirmedAt, annulledAt, ...state } = stateIn(entry, remarks);
    // What a person writes in the chat comes from the phone itself; records from before assurances were told say none.
    const assurance = effect.kind === 'choices' ? state.assurance : 'phone';
    const saidAt = effect.kind === 'grant' ? effect.at : null;
    const isAnnulled = annulledAt !== null;
    return [{ purpose, granted, id, effect, assurance, confirmedAt: confirmedAt ?? saidAt, isAnnulled }];
}
/** Nothing when nothing was decided. */
function saysTo(purpose, effect) {
    switch (effect.kind) {
        case 'choices':
            return effect.choices.find((one) => one.purpose === purpose && one.decided)?.granted;
        case 'grant':
            return effect.purposes.includes(purpose) || undefined;
        case 'withdrawal':
            return effect.purposes === 'all' || effect.purposes.includes(purpose) ? false : undefined;
    }
}
/** Where two are equally late, "no" stands: it comes last. */
function order(a, b, places) {
    const [one, other] = [places.get(a.id), places.get(b.id)];
    if (isEarlier(one, other))
        return -1;
    if (isEarlier(other, one))
        return 1;
    if (a.granted !== b.granted)
        return a.granted ? -1 : 1;
    return a.id < b.id ? -1 : 1;
}
