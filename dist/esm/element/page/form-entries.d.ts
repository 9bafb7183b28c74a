export type Entry = readonly [name: string, value: string];
/**
 * What the element adds to its form's data, as hidden inputs among its children. `ElementInternals.setFormValue` would
 * do for browsers, but jQuery's and Prototype's `serialize()`, and with them most shops, pass over a custom element.
 */
export declare class FormEntries {
    #private;
    constructor(host: Element);
    get all(): Entry[];
    /** The same again changes nothing in the page. What a morph took away, or another copy brought, is put right. */
    set(entries: readonly Entry[]): void;
    /** A copy of an element (`cloneNode`, `innerHTML`, a cached page) must not bring along what the original said. */
    dropForeign(): void;
}
