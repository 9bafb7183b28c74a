import { isErased } from '../rules/content.js';
/**
 * Goes from the last record back to the first: each seal names the digest of the record before it, so that of several
 * that claim a place the right one is known.
 *
 * @param options.settled Up to this place all is well, and only the last of it is held; 0 for none.
 */
export function walkBack(subject, places, { settled, isPart }) {
    const end = isErased(subject) ? erasureIn(places) : undefined;
    const findings = isErased(subject) && !end ? unexplained(subject, places) : [];
    const gaps = [];
    /** The last record whose place is sure. */
    let after;
    for (const [place, links] of [...places].sort(([a], [b]) => b - a)) {
        const isOutside = place < settled || place > (end?.place ?? place);
        const home = isOutside ? undefined : homeOf(links, { after, end, places });
        findings.push(...links.filter((link) => link !== home).map((link) => inserted(subject, link, home)));
        if (!home)
            continue;
        gaps.push(...gapBetween(home.place, after));
        after = home;
    }
    const isStartMissed = settled > 0 || !isPart;
    if (isStartMissed)
        gaps.push(...gapBetween(Math.max(settled - 1, 0), after));
    return { findings, gaps };
}
/** Of those that claim a place, the one whose place it is. */
function homeOf(links, { after, end, places }) {
    const [{ place } = { place: 0 }] = links;
    if (after?.place === place + 1)
        return links.find(({ digest }) => digest === after.previous);
    // Nothing names it: it is the last one, or the one after it is missing as well.
    const before = places.get(place - 1) ?? [];
    return (links.find((one) => one === end) ??
        links.find(({ previous }) => before.some(({ digest }) => digest === previous)) ??
        links[0]);
}
function gapBetween(place, after) {
    const from = place + 1;
    if (!after || from >= after.place)
        return [];
    return [{ from, to: after.place - 1, digest: after.previous, before: after.id }];
}
function inserted(subject, { id, place, digest }, home) {
    let message = 'Its place is taken, or the records around it were sealed around another.';
    if (home)
        message = `Its place is that of another record, ${home.id}.`;
    if (home?.digest === digest)
        message = 'It stands here twice.';
    return { kind: 'inserted', id, subject, position: place, message };
}
/** The record of the erasure that a chain is named after. */
function erasureIn(places) {
    return [...places.values()].flat().find(({ isErasure }) => isErasure);
}
/** The contents of a chain are gone, and the record that would say why is not there. */
function unexplained(subject, places) {
    return [...places.values()].flat().map(({ id, place }) => ({
        kind: 'altered',
        id,
        subject,
        position: place,
        message: 'What it held is gone, and the record of the erasure is not there.',
    }));
}
