/** Contrast of an element's text, 1 to 21; undefined where it cannot be told. */
export function contrastOf(element, look) {
    const painted = inkAndPaper(element, look);
    if (!painted)
        return undefined;
    const [a, b] = [luminance(painted.ink), luminance(painted.paper)];
    return Math.round(((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)) * 100) / 100;
}
/**
 * The colours of an element's text and of what is behind it, as painted; undefined where they cannot be told (a picture or
 * a gradient behind it).
 */
export function inkAndPaper(element, look) {
    const { colors } = look;
    if (!colors.has(element)) {
        const text = parseColor(fillOf(element));
        colors.set(element, text && painted({ ink: text, paper: [0, 0, 0, 0] }, element, look));
    }
    return colors.get(element);
}
/** What letters are filled with. Chromium computes a fill as the page set it, and paints what the person forces on all pages. */
export function fillOf(element) {
    const { color, webkitTextFillColor } = getComputedStyle(element);
    return matchMedia('(forced-colors: active)').matches ? color : webkitTextFillColor;
}
/** Up through slots and shadow roots to the canvas: what is painted behind, and what changes all that is in front of it. */
function painted(group, at, look) {
    const style = getComputedStyle(at);
    const parent = look.page.parentOf(at);
    const faded = group.paper[3] < 1 ? onBackground(group, style) : group;
    if (!faded)
        return undefined;
    const front = changed(faded, style);
    if (parent && style.mixBlendMode === 'normal')
        return painted(front, parent, look);
    // Engines differ in whether a filter of the whole page changes what it does not paint on.
    if (!parent && style.filter !== 'none' && faded.paper[3] < 1)
        return undefined;
    const below = parent ? inkAndPaper(parent, look)?.paper : parseColor(look.canvas);
    return below && blended(front, below, parent ? BLEND[style.mixBlendMode] : (top) => top);
}
function onBackground({ ink, paper }, style) {
    const layer = parseColor(style.backgroundColor);
    if (!layer || style.backgroundImage !== 'none')
        return undefined;
    return { ink: over(ink, layer), paper: over(paper, layer) };
}
function changed({ ink, paper }, { filter, opacity }) {
    const change = (color) => fade(filtered(color, filter), Number(opacity));
    return { ink: change(ink), paper: change(paper) };
}
/** The modes that can make text vanish; of others nothing is told. */
const BLEND = {
    multiply: (top, under) => (top * under) / 255,
    screen: (top, under) => top + under - (top * under) / 255,
    darken: Math.min,
    lighten: Math.max,
    difference: (top, under) => Math.abs(top - under),
};
function blended({ ink, paper }, below, mix) {
    const on = (top) => over([mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), top[3]], below);
    return mix && { ink: on(ink), paper: on(paper) };
}
/** What a filter does to a colour, as far as it matters to contrast. */
function filtered(color, filter) {
    let [r, g, b, alpha] = color;
    for (const [, name, amount] of filter.matchAll(/([a-z]+)\(([\d.]+)/g)) {
        const by = Number(amount);
        if (name === 'opacity')
            alpha *= by;
        const change = FILTERS[name];
        if (change)
            [r, g, b] = [change(r, by), change(g, by), change(b, by)].map((part) => Math.min(255, Math.max(0, part)));
    }
    return [r, g, b, alpha];
}
const FILTERS = {
    brightness: (part, by) => part * by,
    contrast: (part, by) => (part - 127.5) * by + 127.5,
    invert: (part, by) => part + (255 - 2 * part) * by,
};
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
