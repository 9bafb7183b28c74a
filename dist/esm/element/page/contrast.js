import { hostOf } from '../base/host-page.js';
/**
 * Contrast of an element's text, 1 to 21; undefined where it cannot be told (a picture or a gradient behind it).
 * `canvas` is what the browser paints where no element paints a background: light or dark, as the page asks.
 */
export function contrastOf(element, canvas) {
    let ink = parseColor(getComputedStyle(element).color);
    let paper = [0, 0, 0, 0];
    const base = parseColor(canvas);
    // What is painted behind it, up through slots and shadow roots to the canvas; each opacity fades all below it.
    for (let at = element; ink && at; at = parentOf(at)) {
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
        if (paper[3] < 1) {
            const layer = parseColor(backgroundColor);
            if (!layer || backgroundImage !== 'none')
                return undefined;
            ink = over(ink, layer);
            paper = over(paper, layer);
        }
        ink = fade(ink, Number(opacity));
        paper = fade(paper, Number(opacity));
    }
    if (!ink || !base)
        return undefined;
    const [a, b] = [luminance(over(ink, base)), luminance(over(paper, base))];
    return Math.round(((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)) * 100) / 100;
}
function parentOf(element) {
    if (element.assignedSlot ?? element.parentElement)
        return element.assignedSlot ?? element.parentElement;
    return hostOf(element) ?? null;
}
/** Computed colours come as `rgb(\u2026)`, `rgba(\u2026)` or, for newer notations mixed in sRGB, `color(srgb \u2026)`. */
export function parseColor(color) {
    const scale = color.startsWith('color(srgb ') ? 255 : 1;
    if (scale === 1 && !color.startsWith('rgb'))
        return undefined;
    const [red, green, blue, alpha = 1] = (color.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    return blue === undefined ? undefined : [red * scale, green * scale, blue * scale, alpha];
}
function over([r, g, b, alpha], [pr, pg, pb, paperAlpha]) {
    const below = paperAlpha * (1 - alpha);
    const sum = alpha + below;
    const mix = (top, under) => sum && (top * alpha + under * below) / sum;
    return [mix(r, pr), mix(g, pg), mix(b, pb), sum];
}
const fade = ([r, g, b, alpha], opacity) => [r, g, b, alpha * opacity];
/** Relative luminance, WCAG 2.2. */
function luminance(color) {
    const [r, g, b] = color.slice(0, 3).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
