/** Reads what is on the page, as opposed to what was meant to be there: through slots, without what is hidden. */
export function renderedText(node) {
    return textOf(node).replace(/\s+/g, ' ').trim();
}
function textOf(node) {
    if (node instanceof Text)
        return node.data;
    if (!(node instanceof Element))
        return '';
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || node.localName === 'br')
        return ' ';
    const text = [...childrenOf(node)]
        .map((child) => (child instanceof Text && visibility !== 'visible' ? '' : textOf(child)))
        .join('');
    return /^(?:inline|contents)/.test(display) ? text : ` ${text} `;
}
/** The children of a node as they are rendered: those of its shadow root, or what is in its slot. */
export function childrenOf(node) {
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
    return assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
}
