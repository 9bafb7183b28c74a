import { paintedFontSize } from './painted.js';
/** All lines that have words. */
export function paintedLines(look) {
    const lines = look.page.linesOf(look.container);
    return lines
        .map((line) => ({ ...line, pieces: piecesIn(line.element, look) }))
        .filter(({ pieces }) => pieces.length > 0);
}
function piecesIn(element, look) {
    const { page } = look;
    const texts = textsIn(element, page).map((text) => ({
        text,
        parent: text.parentElement ?? page.hostOf(text),
    }));
    // What the page put into a slot and does not show is none of the notice; all else is meant to be seen.
    const shown = texts.filter(({ parent }) => element.contains(parent) || parent.getClientRects().length > 0);
    return shown.map(({ text, parent }) => ({
        parent,
        rects: boxesOf(text),
        size: paintedFontSize(element, parent, look),
    }));
}
function boxesOf(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    // Marks of direction have boxes of no width.
    return [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
}
/** The texts of a node, those of the page's own in a slot among them. */
function textsIn(node, page) {
    if (node instanceof Text)
        return node.data.trim() ? [node] : [];
    if (node instanceof Element && /^(?:style|script|template)$/.test(node.localName))
        return [];
    return [...page.childrenOf(node)].flatMap((child) => textsIn(child, page));
}
