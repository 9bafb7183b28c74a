/** What words need at least: the contrast of WCAG 2.2 AA (1.4.3), and letters as high as the smallest that browsers suggest. */
export const LEAST = { contrastRatio: 4.5, fontSizePx: 10 };
/** What evidence says against the words it speaks of; empty where they could be read. */
export function illegible({ covered, hidden, fontSizePx, contrastRatio = 21 }) {
    const reasons = [
        ['covered', covered === true],
        ['hidden', hidden],
        ['too-small', fontSizePx < LEAST.fontSizePx],
        ['too-faint', contrastRatio < LEAST.contrastRatio],
    ];
    return reasons.filter(([, is]) => is).map(([reason]) => reason);
}
