/** The language of a node: its own, the nearest ancestor's (through shadow roots), or the browser's. BCP 47. */
export declare function languageOf(element: Element): string;
/** The host of the shadow root that an element is in, if it is in one. */
export declare function hostOf(element: Node): Element | undefined;
/** What an element is rendered in: its slot, its parent, or the host of its shadow root. */
export declare function parentOf(element: Element): Element | null;
/** The element of the page that a selector of an option names: in the same tree, or else in the document. */
export declare function findInPage(element: Element, selector: string): Element | null;
/** Origin and path only: a query string or a fragment can say more about a person than a proof needs. */
export declare function pageUrl({ protocol, host, pathname }: Location): string;
/** Whether a developer is looking at the page: this machine, a file, or a private address (RFC 1918). */
export declare function isDevelopmentHost({ protocol, hostname }: Location): boolean;
