import { LEAST } from '../proof/index.js';
import { complaint } from './complaint.js';
import { contrastOf } from './contrast.js';
import { Sights } from './sights.js';
import { layoutOf } from './layout.js';
import { lookAt } from './look.js';
import { isHidden, isOverlaid } from './painted.js';
import { paintedLines } from './painted-lines.js';
/** The measure of one element; it remembers what was seen once. */
export function createMeasure({ report, ...page }) {
    const sights = new Sights();
    const reported = new Set();
    return (container, ticked) => {
        const look = lookAt(container, page);
        const lines = paintedLines(look);
        if (ticked !== undefined)
            sights.test(lines, look);
        const read = lines.map((line) => ({ ...line, legibility: legibilityOf(line, lines, sights, look) }));
        const found = ticked === undefined ? undefined : (complaint(read, look, ticked) ?? complaint(read, look));
        if (found && !reported.has(found.message))
            report(found.message, found.value);
        if (found)
            reported.add(found.message);
        return readingOf(read, look);
    };
}
function readingOf(lines, look) {
    const shown = lines.filter(({ text, legibility }) => text && !legibility.hidden);
    const of = (purpose) => worstOf(lines.filter((line) => line.purpose === purpose));
    const evidence = of();
    return {
        text: shown.map(({ text }) => text).join('\n'),
        ...(evidence && { evidence }),
        layout: layoutOf(shown, look),
        of: (purpose) => of(purpose),
        isGone: lines.every(({ legibility }) => legibility.hidden),
    };
}
function legibilityOf(line, lines, sights, look) {
    const { pieces } = line;
    const contrastRatio = leastOf(pieces.map(({ parent }) => contrastOf(parent, look)));
    const sight = sights.of(line);
    return {
        fontSizePx: Math.round(Math.min(...pieces.map(({ size }) => size)) * 10) / 10,
        ...(contrastRatio !== undefined && { contrastRatio }),
        hidden: isHidden(line, look) ||
            (contrastRatio ?? 21) < 1.2 ||
            sight === 'gone' ||
            sight === 'covered' ||
            isOverlaid(line, lines),
        ...(sight && { covered: sight === 'covered' }),
    };
}
/** The least contrast of texts; undefined where one of them cannot be told, unless another is too faint anyway. */
function leastOf(ratios) {
    const told = ratios.filter((ratio) => ratio !== undefined);
    const least = Math.min(...told);
    return told.length === ratios.length || least < LEAST.contrastRatio ? least : undefined;
}
/** The worst of several lines counts. Undefined where there are none. */
function worstOf(lines) {
    if (lines.length === 0)
        return undefined;
    const all = lines.map(({ legibility }) => legibility);
    const contrastRatio = leastOf(all.map((one) => one.contrastRatio));
    const isCovered = all.some(({ covered }) => covered);
    const isTold = isCovered || all.every(({ covered }) => covered === false);
    return {
        fontSizePx: Math.min(...all.map(({ fontSizePx }) => fontSizePx)),
        ...(contrastRatio !== undefined && { contrastRatio }),
        hidden: all.some(({ hidden }) => hidden),
        ...(isTold && { covered: isCovered }),
    };
}
