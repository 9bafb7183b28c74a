import { markup } from '../../markup.js';
import { breakIntoRows } from './line-breaks.js';
/** Anybody can send a proof, and none may make a page that cannot be read. */
const MAX_PX = 20_000;
/** From the middle of a row down to the foot of its letters, in em. */
const FOOT = 0.35;
/** Of the boxes, in em: as the element draws them. */
const BOX = { size: 1.25, gap: 1, minGap: 0.3 };
/**
 * The notice as it stood on the screen: an SVG that needs neither style nor script. Nothing where the proof holds no
 * layout, or one that cannot be.
 */
export function drawNotice({ notice, choices }, name) {
    const lines = linesOf(notice);
    if (!lines)
        return undefined;
    const edges = edgesOf(lines, notice.layout.width);
    const size = markup `width="${px(edges.right - edges.left)}" height="${px(edges.bottom - edges.top)}"`;
    const rows = breakIntoRows(lines);
    const paper = mostCommon(lines.map(({ background }) => background));
    const boxes = choices.map(({ label, granted }) => {
        const index = lines.findIndex(({ text }) => text === label);
        return (lines[index] &&
            box(lines[index], rows[index].length, granted, { ...edges, direction: notice.direction }));
    });
    return markup `<svg class="drawing" role="img" aria-label="${name}" lang="${notice.language}" ${size} viewBox="${px(edges.left)} ${px(edges.top)} ${px(edges.right - edges.left)} ${px(edges.bottom - edges.top)}">
<rect x="${px(edges.left)}" y="${px(edges.top)}" ${size} fill="${paper}"/>
${lines.map((line) => line.background !== paper && patch(line))}
<g direction="${notice.direction}">${lines.map((line, index) => words(line, rows[index], notice.direction))}</g>
${boxes}
</svg>`;
}
/** The lines of the text with where they stood, if the two can belong together. */
function linesOf({ text, layout }) {
    const texts = text.split('\n');
    if (layout?.lines.length !== texts.length || !isSize(layout.width))
        return undefined;
    const lines = layout.lines.map(([x, y, width, height, fontSize, weight, color, background], index) => ({
        text: texts[index],
        x,
        y,
        width,
        height,
        fontSize,
        weight,
        color: layout.colors[color] ?? '',
        background: layout.colors[background] ?? '',
    }));
    return lines.every(isPossible) ? lines : undefined;
}
const isSize = (value) => value > 0 && value <= MAX_PX;
function isPossible({ x, y, width, height, fontSize, weight, color, background }) {
    return ([width, height, fontSize].every(isSize) &&
        [x, y].every((value) => Math.abs(value) <= MAX_PX) &&
        weight >= 1 &&
        weight <= 1000 &&
        color !== '' &&
        background !== '');
}
/** Around the element and all its lines. Its height is not known: as much room is left below them as there is above. */
function edgesOf(lines, width) {
    const above = Math.min(...lines.map(({ y }) => y));
    return {
        left: Math.min(0, ...lines.map(({ x }) => x)),
        top: Math.min(0, above),
        right: Math.max(width, ...lines.map((line) => line.x + line.width)),
        bottom: Math.max(...lines.map(({ y, height }) => y + height)) + Math.max(0, above),
    };
}
/** What lies behind a line only. */
function patch({ x, y, width, height, fontSize, background }) {
    const [aside, above] = [fontSize * 0.5, fontSize * 0.25];
    return markup `<rect x="${px(x - aside)}" y="${px(y - above)}" width="${px(width + 2 * aside)}" height="${px(height + 2 * above)}" fill="${background}"/>`;
}
/** The typeface is not known: each row is as long as it was, whatever draws it. */
function words({ x, y, width, height, fontSize, weight, color }, rows, direction) {
    const leading = height / rows.length;
    const start = direction === 'rtl' ? x + width : x;
    return markup `<g font-size="${px(fontSize)}" font-weight="${px(weight)}" fill="${color}">${rows.map(({ text, share }, index) => markup `<text x="${px(start)}" y="${px(y + leading * (index + 0.5) + fontSize * FOOT)}" textLength="${px(width * share)}" lengthAdjust="spacingAndGlyphs">${text}</text>`)}</g>`;
}
/** The box of a purpose beside its label, where there is room for one: only its tick is known. */
function box({ x, y, width, height, fontSize, color }, rows, granted, { left, right, direction }) {
    const size = fontSize * BOX.size;
    const room = (direction === 'rtl' ? right - x - width : x - left) - size;
    if (room < fontSize * BOX.minGap)
        return undefined;
    const gap = Math.min(room, fontSize * BOX.gap);
    const at = direction === 'rtl' ? x + width + gap : x - gap - size;
    const middle = y + height / rows / 2;
    const tick = markup `<path d="M${px(at + size * 0.24)} ${px(middle)}l${px(size * 0.18)} ${px(size * 0.2)} ${px(size * 0.34)} ${px(size * -0.4)}"/>`;
    return markup `<g fill="none" stroke="${color}" stroke-width="${px(fontSize / 12)}"><rect x="${px(at)}" y="${px(middle - size / 2)}" width="${px(size)}" height="${px(size)}" rx="${px(size / 8)}"/>${granted && tick}</g>`;
}
function mostCommon(values) {
    const count = (value) => values.filter((each) => each === value).length;
    return [...new Set(values)].sort((one, other) => count(other) - count(one))[0];
}
function px(value) {
    return Math.round(value * 100) / 100;
}
