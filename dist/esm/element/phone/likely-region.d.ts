/**
 * The region that people of a page most likely write from: the one its language names; else that of a browser which
 * speaks it; else where it is spoken most. English without a region is spoken everywhere: there the browser decides.
 */
export declare function likelyRegion(language: string): string | undefined;
