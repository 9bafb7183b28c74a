import { meet, surroundingsOf } from './surroundings.js';
/** What of a box of text letters fill: its middle. Boxes of fonts are higher, and may well be cut or overlap above and below. */
export function coreOf({ left, top, right, bottom }, fontSizePx) {
    const middle = (top + bottom) / 2;
    const half = Math.min(fontSizePx * 0.3, (bottom - top) / 2);
    const inset = Math.min(fontSizePx * 0.1, (right - left) / 4);
    return [left + inset, middle - half, right - inset, middle + half];
}
/** Font size after transforms and zoom, of a text inside a line. */
export function paintedFontSize(line, parent, look) {
    const { offsetWidth, offsetHeight } = line;
    const { width, height } = line.getBoundingClientRect();
    const { turn, scale } = surroundingsOf(line, look);
    const across = offsetWidth > 0 ? width / offsetWidth : 1;
    // The offset sizes are whole numbers: for the height of a line or two, rounding must not count as shrinking.
    const down = offsetHeight > 0 ? (height + across / 2) / offsetHeight : 1;
    const sides = Math.abs(Math.sin(turn)) + Math.abs(Math.cos(turn));
    const painted = sides > 1.05 || Math.abs(Math.sin(turn)) > 0.9
        ? (width + height) / (offsetWidth + offsetHeight) / sides
        : Math.min(across, down);
    return parseFloat(getComputedStyle(parent).fontSize) * painted * scale;
}
/** Whether any of a line's words is not painted, or so that nobody can read it. */
export function isHidden({ pieces }, look) {
    const around = reachOf(look);
    return pieces.some((piece) => {
        const { parent, rects, size } = piece;
        if (!(size > 1) || rects.length === 0 || isUnreadable(piece, look))
            return true;
        const { clip } = surroundingsOf(parent, look).room;
        return rects.some((rect) => {
            const core = coreOf(rect, size);
            return isCut(core, clip) || isCut(core, around);
        });
    });
}
/** Where whoever sees the notice would still see its words: beside it on the screen, or a screen further. */
function reachOf({ container }) {
    const { left, top, right, bottom } = container.getBoundingClientRect();
    return [Math.min(0, left), top - innerHeight, Math.max(innerWidth, right), bottom + innerHeight];
}
/** Whether words stand on those of another line. */
export function isOverlaid(line, lines) {
    const cores = coresOf(line);
    return lines.some((other) => other !== line &&
        coresOf(other).some((theirs) => cores.some((ours) => {
            const [left, top, right, bottom] = meet(ours, theirs);
            return right - left > 2 && bottom - top > (ours[3] - ours[1]) / 2;
        })));
}
const coresOf = ({ pieces }) => pieces.flatMap(({ rects, size }) => rects.map((rect) => coreOf(rect, size)));
/** Styles that leave nothing, or nothing that can be read. */
function isUnreadable({ parent }, look) {
    const style = getComputedStyle(parent);
    const { isHidden, isMirrored, opacity, blur } = surroundingsOf(parent, look);
    const em = parseFloat(style.fontSize);
    const security = style.getPropertyValue('-webkit-text-security');
    return (isHidden ||
        isMirrored ||
        opacity < 0.1 ||
        blur > em / 10 ||
        style.visibility !== 'visible' ||
        (security !== '' && security !== 'none') ||
        style.unicodeBidi.includes('override') ||
        parseFloat(style.letterSpacing) < em / -6 ||
        parseFloat(style.wordSpacing) < em / -2 ||
        parseFloat(style.lineHeight) < em * 0.7);
}
function isCut(core, box) {
    return core.some((edge, index) => (index < 2 ? edge < box[index] - 1 : edge > box[index] + 1));
}
