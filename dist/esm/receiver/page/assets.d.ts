/** A file that pages load. */
export interface Asset {
    content: string;
    mediaType: string;
}
/**
 * The files for pages that the package has, by their names, such as `chunks/de.js`: the built scripts, and the style of
 * the page. Read once, and again after a failure.
 */
export declare function assets(): Promise<ReadonlyMap<string, Asset>>;
