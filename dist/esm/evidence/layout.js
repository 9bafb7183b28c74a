import { fillOf, inkAndPaper, parseColor } from './contrast.js';
import { markerIn } from './look.js';
/** Where lines stand and how they are painted, as a proof holds it: enough to draw them again. */
export function layoutOf(lines, look) {
    const { left, top, width } = look.page.hostOf(look.container).getBoundingClientRect();
    const colors = [];
    const indexOf = (color) => {
        const hex = hexOf(color);
        return colors.includes(hex) ? colors.indexOf(hex) : colors.push(hex) - 1;
    };
    const entries = lines.map(({ pieces }) => {
        const boxes = pieces.flatMap(({ rects }) => rects);
        // The greatest piece stands for the line: a link or a word in bold is not how all of it looks.
        const { parent, rects, size } = pieces.reduce((one, other) => areaOf(other) > areaOf(one) ? other : one);
        const { fontSize, fontWeight, lineHeight } = getComputedStyle(parent);
        // Rows are as high as the line height says, whatever the font: as much above the letters as below.
        const room = ((parseFloat(lineHeight) / parseFloat(fontSize)) * size - rects[0].height) / 2 || 0;
        const x = Math.min(...boxes.map((box) => box.left));
        const y = Math.min(...boxes.map((box) => box.top)) - room;
        const right = Math.max(...boxes.map((box) => box.right));
        const bottom = Math.max(...boxes.map((box) => box.bottom)) + room;
        const { ink, paper } = inkAndPaper(parent, look) ?? guessed(parent, look);
        return [
            inTenths(x - left),
            inTenths(y - top),
            inTenths(right - x),
            inTenths(bottom - y),
            inTenths(size),
            Number(fontWeight),
            indexOf(ink),
            indexOf(paper),
        ];
    });
    return { width: inTenths(width), colors, lines: entries };
}
const areaOf = ({ rects }) => rects.reduce((sum, { width, height }) => sum + width * height, 0);
/** Of a gradient. */
const FIRST_COLOR = /(?:rgb|color|ok|la|lc)\w*\([^()]*\)/;
/** The colours where they cannot be told: the nearest background, of a gradient its first colour, in any notation. */
function guessed(element, { canvas, container, page }) {
    const marker = markerIn(container);
    const ink = mixedInSrgb(fillOf(element), marker);
    for (let at = element; at; at = page.parentOf(at)) {
        const { backgroundColor, backgroundImage } = getComputedStyle(at);
        const paper = mixedInSrgb(FIRST_COLOR.exec(backgroundImage)?.[0] ?? backgroundColor, marker);
        if (paper[3] > 0.5)
            return { ink, paper };
    }
    return { ink, paper: mixedInSrgb(canvas, marker) };
}
/** What the browser makes of a colour that it does not compute as `rgb(\u2026)`, read off a marker of ours. */
function mixedInSrgb(color, marker) {
    marker.style.color = `color-mix(in srgb, ${color}, ${color})`;
    const mixed = parseColor(getComputedStyle(marker).color);
    marker.style.color = '';
    return mixed ?? [0, 0, 0, 0];
}
function hexOf(color) {
    const parts = color.slice(0, 3).map((part) => Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, '0'));
    return `#${parts.join('')}`;
}
/** Never a negative zero. */
function inTenths(px) {
    return Math.round(px * 10) / 10 + 0;
}
