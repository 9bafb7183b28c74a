import type { NoticeLine } from '../element/page/reading.js';
import type { InkAndPaper } from './contrast.js';
import type { Surroundings } from './surroundings.js';
/** What the part needs of the element. It imports nothing of it: the two may be of different age in a page's cache. */
export interface Page {
    /** What an element is rendered in: its slot, its parent, or the host of its shadow root. */
    parentOf(element: Element): Element | null;
    /** The host of the shadow root that a node is in, if it is in one. */
    hostOf(node: Node): Element | undefined;
    /** The children of a node as they are rendered. */
    childrenOf(node: Node): Iterable<Node>;
    /** The lines of the notice, in reading order. */
    linesOf(container: ParentNode): NoticeLine[];
}
/** One look at the page, and what was found out in it so far: nothing changes meanwhile. */
export interface Look {
    page: Page;
    container: HTMLElement;
    /** What the browser paints where no element paints a background: light or dark, as the page asks. */
    canvas: string;
    surroundings: Map<Element, Surroundings>;
    /** Undefined where the colours cannot be told. */
    colors: Map<Element, InkAndPaper | undefined>;
}
export declare function lookAt(container: HTMLElement, page: Page): Look;
/** An element of ours that nobody sees, in the colours that the browser paints by itself. */
export declare function markerIn(container: HTMLElement): HTMLElement;
