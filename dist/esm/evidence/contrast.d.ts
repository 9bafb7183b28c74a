import type { Look } from './look.js';
/** sRGB, 0 to 255; alpha 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];
/** What a text is painted in, and on, both opaque. */
export interface InkAndPaper {
    ink: Rgba;
    paper: Rgba;
}
/** Contrast of an element's text, 1 to 21; undefined where it cannot be told. */
export declare function contrastOf(element: Element, look: Look): number | undefined;
/**
 * The colours of an element's text and of what is behind it, as painted; undefined where they cannot be told (a picture or
 * a gradient behind it).
 */
export declare function inkAndPaper(element: Element, look: Look): InkAndPaper | undefined;
/** What letters are filled with. Chromium computes a fill as the page set it, and paints what the person forces on all pages. */
export declare function fillOf(element: Element): string;
/** Computed colours come as `rgb(…)`, `rgba(…)` or, for newer notations mixed in sRGB, `color(srgb …)`. */
export declare function parseColor(color: string): Rgba | undefined;
