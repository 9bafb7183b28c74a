/** A proof that names the one it follows is later than that one, whatever a clock says. */
export function placesOf(entries) {
    const places = new Map();
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const entry of entries) {
        const { path, circle } = pathFrom(entry, byId, places);
        // Proofs that claim to follow each other in a circle: none of these claims counts.
        for (const { id, effect } of circle)
            places.set(id, ownPlace(effect));
        for (const { id, effect } of path.reverse()) {
            places.set(id, placeAfter(places.get(followedBy(effect)), ownPlace(effect)));
        }
    }
    return places;
}
/** The entries to place before this one can be, each followed by the next; those that go in a circle apart. */
function pathFrom(start, byId, places) {
    const path = new Set();
    let next = start;
    while (next && !places.has(next.id) && !path.has(next)) {
        path.add(next);
        next = byId.get(followedBy(next.effect));
    }
    const all = [...path];
    const isCircle = next !== undefined && path.has(next);
    const circle = isCircle ? all.splice(all.indexOf(next)) : [];
    return { path: all, circle };
}
function followedBy(effect) {
    return effect.kind === 'choices' ? (effect.follows ?? '') : '';
}
/** WhatsApp tells whole seconds: of a tick and a STOP in the same second, the STOP counts. */
function ownPlace(effect) {
    if (!('at' in effect))
        return { at: '', steps: 0 };
    const at = effect.kind === 'withdrawal' ? effect.at.replace('.000Z', '.999Z') : effect.at;
    return { at, steps: 0 };
}
function placeAfter(before, own) {
    if (!before)
        return own;
    return before.at >= own.at ? { at: before.at, steps: before.steps + 1 } : own;
}
export function isEarlier(one, other) {
    return one.at === other.at ? one.steps < other.steps : one.at < other.at;
}
/** The entries in the order in which they were chosen, whenever they arrived. */
export function inOrder(entries) {
    const places = placesOf(entries);
    return [...entries].sort((a, b) => {
        const [one, other] = [places.get(a.id), places.get(b.id)];
        if (isEarlier(one, other))
            return -1;
        return isEarlier(other, one) || a.id > b.id ? 1 : -1;
    });
}
