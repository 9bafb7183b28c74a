import { isDrawn } from './reachable.js';
import { renderedText } from './rendered-text.js';
/** All lines in reading order. A page may have moved, replaced or wrapped the words in them. */
export function linesOf(container) {
    return [...container.querySelectorAll('.line')].map((element) => ({
        element,
        purpose: element.closest('[data-purpose]')?.dataset['purpose'],
        text: renderedText(element),
    }));
}
/**
 * What can be told without the part that measures: whether the browser draws a line and gives it room, and in which size
 * its style sets it. Contrast, and what covers, cuts or shrinks the words, are not told.
 */
export function plainReading(container) {
    const lines = linesOf(container).map((line) => ({ ...line, isHidden: !isDrawnIn(line.element) }));
    const shown = lines.filter(({ text, isHidden }) => text && !isHidden);
    return {
        text: shown.map(({ text }) => text).join('\n'),
        of: (purpose) => {
            const words = lines.filter((line) => line.purpose === purpose && line.element.textContent.trim());
            const sizes = words.map(({ element }) => parseFloat(getComputedStyle(element).fontSize));
            return {
                fontSizePx: Math.round(Math.min(...sizes) * 10) / 10,
                hidden: words.some(({ isHidden }) => isHidden),
            };
        },
        isGone: shown.length === 0,
    };
}
function isDrawnIn(element) {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && isDrawn(element);
}
