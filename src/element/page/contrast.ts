import { hostOf } from '../base/host-page.js';

/** sRGB, 0 to 255; alpha 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Of a gradient. */
const FIRST_COLOR = /(?:rgb|color|ok|la|lc)\w*\([^()]*\)/;

/** What a text is painted in, and on, both opaque. */
export interface InkAndPaper {
  ink: Rgba;
  paper: Rgba;
}

/** Contrast of an element's text, 1 to 21; undefined where it cannot be told. */
export function contrastOf(element: Element, canvas: string): number | undefined {
  const painted = inkAndPaper(element, canvas);
  if (!painted) return undefined;
  const [a, b] = [luminance(painted.ink), luminance(painted.paper)];
  return Math.round(((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)) * 100) / 100;
}

/**
 * The colours of an element's text and of what is behind it, as painted; undefined where they cannot be told (a picture or
 * a gradient behind it), unless `guess` is there to make something of any color. `canvas` is what the browser paints where
 * no element paints a background: light or dark, as the page asks.
 */
export function inkAndPaper(
  element: Element,
  canvas: string,
  guess: (notation: string) => Rgba | undefined = () => undefined,
): InkAndPaper | undefined {
  const read = (notation: string) => parseColor(notation) ?? guess(notation);
  const { color, webkitTextFillColor } = getComputedStyle(element);
  // Chromium computes a fill that was never set as the page's colour, and paints the one that the person forces.
  let ink = read(matchMedia('(forced-colors: active)').matches ? color : webkitTextFillColor);
  let paper: Rgba = [0, 0, 0, 0];
  const base = read(canvas);
  // What is painted behind it, up through slots and shadow roots to the canvas; each opacity fades all below it.
  for (let at: Element | null = element; ink && at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
    if (paper[3] < 1) {
      const layer =
        backgroundImage === 'none'
          ? read(backgroundColor)
          : guess(FIRST_COLOR.exec(backgroundImage)?.[0] ?? backgroundColor);
      if (!layer) return undefined;
      ink = over(ink, layer);
      paper = over(paper, layer);
    }
    ink = fade(ink, Number(opacity));
    paper = fade(paper, Number(opacity));
  }
  return ink && base && { ink: over(ink, base), paper: over(paper, base) };
}

/** What an element is rendered in: its slot, its parent, or the host of its shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot ?? element.parentElement) return element.assignedSlot ?? element.parentElement;
  return hostOf(element) ?? null;
}

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
