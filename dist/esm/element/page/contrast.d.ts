/** sRGB, 0 to 255; alpha 0 to 1. */
type Rgba = readonly [red: number, green: number, blue: number, alpha: number];
/**
 * Contrast of an element's text, 1 to 21; undefined where it cannot be told (a picture or a gradient behind it).
 * `canvas` is what the browser paints where no element paints a background: light or dark, as the page asks.
 */
export declare function contrastOf(element: Element, canvas: string): number | undefined;
/** Computed colours come as `rgb(…)`, `rgba(…)` or, for newer notations mixed in sRGB, `color(srgb …)`. */
export declare function parseColor(color: string): Rgba | undefined;
export {};
