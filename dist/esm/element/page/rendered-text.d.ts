/** Reads what is on the page, as opposed to what was meant to be there: through slots, without what is hidden. */
export declare function renderedText(node: Node): string;
/** The children of a node as they are rendered: those of its shadow root, or what is in its slot. */
export declare function childrenOf(node: Node): Iterable<Node>;
