/** Keeps a floating element beside its anchor, inside the viewport; returns what stops it. */
export declare function place(anchor: Element, floating: HTMLElement): () => void;
