import type { Look } from './look.js';

/** sRGB, 0 to 255; alpha 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** What a text is painted in, and on, both opaque. */
export interface InkAndPaper {
  ink: Rgba;
  paper: Rgba;
}

/** Contrast of an element's text, 1 to 21; undefined where it cannot be told. */
export function contrastOf(element: Element, look: Look): number | undefined {
  const painted = inkAndPaper(element, look);
  if (!painted) return undefined;
  const [a, b] = [luminance(painted.ink), luminance(painted.paper)];
  return Math.round(((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)) * 100) / 100;
}

/**
 * The colours of an element's text and of what is behind it, as painted; undefined where they cannot be told (a picture or
 * a gradient behind it).
 */
export function inkAndPaper(element: Element, look: Look): InkAndPaper | undefined {
  const { colors } = look;
  if (!colors.has(element)) {
    const text = parseColor(fillOf(element));
    colors.set(element, text && painted({ ink: text, paper: [0, 0, 0, 0] }, element, look));
  }
  return colors.get(element);
}

/** What letters are filled with. Chromium computes a fill as the page set it, and paints what the person forces on all pages. */
export function fillOf(element: Element): string {
  const { color, webkitTextFillColor } = getComputedStyle(element);
  return matchMedia('(forced-colors: active)').matches ? color : webkitTextFillColor;
}

/** Up through slots and shadow roots to the canvas: what is painted behind, and what changes all that is in front of it. */
function painted(group: InkAndPaper, at: Element, look: Look): InkAndPaper | undefined {
  const style = getComputedStyle(at);
  const parent = look.page.parentOf(at);
  const faded = group.paper[3] < 1 ? onBackground(group, style) : group;
  if (!faded) return undefined;
  const front = changed(faded, style);
  if (parent && style.mixBlendMode === 'normal') return painted(front, parent, look);
  // Engines differ in whether a filter of the whole page changes what it does not paint on.
  if (!parent && style.filter !== 'none' && faded.paper[3] < 1) return undefined;
  const below = parent ? inkAndPaper(parent, look)?.paper : parseColor(look.canvas);
  return below && blended(front, below, parent ? BLEND[style.mixBlendMode] : (top) => top);
}

function onBackground({ ink, paper }: InkAndPaper, style: CSSStyleDeclaration): InkAndPaper | undefined {
  const layer = parseColor(style.backgroundColor);
  if (!layer || style.backgroundImage !== 'none') return undefined;
  return { ink: over(ink, layer), paper: over(paper, layer) };
}

function changed({ ink, paper }: InkAndPaper, { filter, opacity }: CSSStyleDeclaration): InkAndPaper {
  const change = (color: Rgba) => fade(filtered(color, filter), Number(opacity));
  return { ink: change(ink), paper: change(paper) };
}

type Mix = (top: number, under: number) => number;

/** The modes that can make text vanish; of others nothing is told. */
const BLEND: Record<string, Mix> = {
  multiply: (top, under) => (top * under) / 255,
  screen: (top, under) => top + under - (top * under) / 255,
  darken: Math.min,
  lighten: Math.max,
  difference: (top, under) => Math.abs(top - under),
};

function blended({ ink, paper }: InkAndPaper, below: Rgba, mix: Mix | undefined): InkAndPaper | undefined {
  const on = (top: Rgba) =>
    over([mix!(top[0], below[0]), mix!(top[1], below[1]), mix!(top[2], below[2]), top[3]], below);
  return mix && { ink: on(ink), paper: on(paper) };
}

/** What a filter does to a colour, as far as it matters to contrast. */
function filtered(color: Rgba, filter: string): Rgba {
  let [r, g, b, alpha] = color;
  for (const [, name, amount] of filter.matchAll(/([a-z]+)\(([\d.]+)/g)) {
    const by = Number(amount);
    if (name === 'opacity') alpha *= by;
    const change = FILTERS[name!];
    if (change)
      [r, g, b] = [change(r, by), change(g, by), change(b, by)].map((part) =>
        Math.min(255, Math.max(0, part)),
      ) as [number, number, number];
  }
  return [r, g, b, alpha];
}

const FILTERS: Record<string, (part: number, by: number) => number> = {
  brightness: (part, by) => part * by,
  contrast: (part, by) => (part - 127.5) * by + 127.5,
  invert: (part, by) => part + (255 - 2 * part) * by,
};

/** Computed colours come as `rgb(…)`, `rgba(…)` or, for newer notations mixed in sRGB, `color(srgb …)`. */
export function parseColor(color: string): Rgba | undefined {
  const scale = color.startsWith('color(srgb ') ? 255 : 1;
  if (scale === 1 && !color.startsWith('rgb')) return undefined;
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return blue === undefined ? undefined : [red! * scale, green! * scale, blue * scale, alpha];
}

function over([r, g, b, alpha]: Rgba, [pr, pg, pb, paperAlpha]: Rgba): Rgba {
  const below = paperAlpha * (1 - alpha);
  const sum = alpha + below;
  const mix = (top: number, under: number) => sum && (top * alpha + under * below) / sum;
  return [mix(r, pr), mix(g, pg), mix(b, pb), sum];
}

const fade = ([r, g, b, alpha]: Rgba, opacity: number): Rgba => [r, g, b, alpha * opacity];

/** Relative luminance, WCAG 2.2. */
function luminance(color: Rgba): number {
  const [r, g, b] = color.slice(0, 3).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
