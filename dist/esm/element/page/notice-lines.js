import { hostOf } from '../base/host-page.js';
import { childrenOf, renderedText } from './rendered-text.js';
/** All lines that have words, in reading order. A page may have moved, replaced or wrapped the words in them. */
export function linesOf(container) {
    const elements = [...container.querySelectorAll('.line')];
    return elements.map(lineOf).filter(({ pieces }) => pieces.length > 0);
}
function lineOf(element) {
    const host = hostOf(element).getBoundingClientRect();
    const row = element.closest('[data-purpose]');
    const pieces = textsIn(element).map((text) => ({
        parent: text.parentElement ?? hostOf(text),
        rects: boxesOf(text),
    }));
    // What the page put into a slot and does not show is none of the notice; all else is meant to be seen.
    const shown = pieces.filter(({ parent }) => element.contains(parent) || parent.getClientRects().length > 0);
    return { element, purpose: row?.dataset['purpose'], text: renderedText(element), pieces: shown, host };
}
function boxesOf(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    // Marks of direction have boxes of no width.
    return [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
}
/** The texts of a node, those of the page's own in a slot among them. */
function textsIn(node) {
    if (node instanceof Text)
        return node.data.trim() ? [node] : [];
    if (node instanceof Element && /^(?:style|script|template)$/.test(node.localName))
        return [];
    return [...childrenOf(node)].flatMap(textsIn);
}
