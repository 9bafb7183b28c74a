import { isAtLeast } from './assurance.js';
import { isAboutRecord } from './effect.js';
export function remarksIn(entries) {
    const remarks = new Map();
    const annulments = entries.filter(({ effect }) => effect.kind === 'annulment');
    for (const { effect } of annulments)
        remark(effect, 'shop', remarks);
    // A confirmation that was false says nothing.
    for (const { id, effect, assurance } of entries)
        if (!remarks.get(id)?.annulledAt)
            remark(effect, assurance, remarks);
    return remarks;
}
function remark(effect, assurance, remarks) {
    if (!isAboutRecord(effect))
        return;
    const { kind, recordId, at } = effect;
    const known = remarks.get(recordId) ?? NOTHING;
    const { annulledAt, confirmedAt } = known;
    switch (kind) {
        case 'annulment':
            return void remarks.set(recordId, { ...known, annulledAt: earlier(annulledAt, at) });
        case 'vouching':
            return void remarks.set(recordId, { ...known, assurance: surer(known.assurance, assurance) });
        case 'confirmation':
            return void remarks.set(recordId, {
                ...known,
                assurance: 'phone', // also of a record from before assurances were told
                confirmedAt: earlier(confirmedAt, at),
            });
    }
}
export function stateIn({ id, assurance }, remarks) {
    const state = remarks.get(id) ?? NOTHING;
    return { ...state, assurance: surer(assurance, state.assurance) };
}
/** @param entries All of the person's. */
export function stateOf(id, entries) {
    const assurance = entries.find((entry) => entry.id === id)?.assurance ?? 'unverified';
    return stateIn({ id, assurance }, remarksIn(entries));
}
const NOTHING = { assurance: 'unverified', confirmedAt: null, annulledAt: null };
function surer(one, other) {
    return isAtLeast(one, other) ? one : other;
}
function earlier(one, other) {
    return one === null || other < one ? other : one;
}
