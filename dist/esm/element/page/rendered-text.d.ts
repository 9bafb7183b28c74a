/** Reads what is on the page, as opposed to what was meant to be there: through slots, without what is hidden. */
export declare function renderedText(node: Node): string;
