import { illegible, LEAST } from '../proof/index.js';
/** A disclosure may be no smaller than seven eighths of the text around (policy.md section 8), or hardly. */
const MIN_SIZE = 0.875;
const HARDLY = 0.96;
/** Where the page's styles make lines of a purpose, or of none, unreadable: what to tell the developer. */
export function complaint(lines, { container, page }, purpose) {
    const around = parseFloat(getComputedStyle(page.hostOf(container)).fontSize);
    const bad = lines
        .filter((line) => line.purpose === purpose)
        .flatMap(({ element, legibility }) => {
        const why = reason(legibility, around);
        const name = element.getAttribute('part')?.split(' ')[0] ?? 'line';
        return why ? [{ name, why }] : [];
    });
    const worst = bad.find(({ name }) => name === 'disclosure') ?? bad[0];
    if (!worst)
        return undefined;
    const what = purpose === undefined ? worst.name : `${worst.name} of ${purpose}`;
    const message = `The ${what} is ${worst.why}. The page's styles make it so, and the proof says it.`;
    return { message, value: purpose ?? worst.name };
}
function reason(legibility, around) {
    const { fontSizePx, contrastRatio } = legibility;
    const [first] = illegible(legibility);
    const least = Math.max(LEAST.fontSizePx, around * MIN_SIZE);
    if (first === 'covered' || first === 'hidden')
        return first;
    if (fontSizePx < Math.max(LEAST.fontSizePx, least * HARDLY))
        return `${fontSizePx}px high; at least ${least}px are needed`;
    return first && `in a contrast of ${contrastRatio}:1; at least ${LEAST.contrastRatio}:1 is needed`;
}
