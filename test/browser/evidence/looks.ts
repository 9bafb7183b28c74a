import { page } from '../support/opt-in.js';

/** A look that a page gives to the element. */
export interface Look {
  css?: string;
  /** Markup around the element, with one `class="here"` for its place. */
  around?: string;
  /** Markup beside it, such as an overlay. */
  beside?: string;
  /** Children of the element. */
  children?: string;
  /** It takes the browser a frame to draw what it asks for. */
  isDrawnLate?: boolean;
  /** Engines that cannot tell, of which the documentation says so; with the reason. */
  untold?: Partial<Record<Engine, string>>;
  /** Engines that do not know the style, and paint the words. */
  unknown?: readonly Engine[];
}

export type Engine = 'chromium' | 'firefox' | 'webkit';

const host = 'whatsapp-opt-in';
const part = (name: string) => (css: string) => `${host}::part(${name}) { ${css} }`;
const disclosure = part('disclosure');
const label = part('label');
const around = (style: string) => `<div class="here" style="${style}"></div>`;
/** Over the whole window, or over a part of the notice by where that stands in the page. */
const overlay = (style: string) => `<div style="position: fixed; inset: 0; z-index: 9; ${style}"></div>`;

/** What keeps the words of a purpose from the shopper's eyes, its disclosure, its label or both: styles that leave no ink. */
export const FADED: Record<string, Look> = {
  'display: none': { css: disclosure('display: none') },
  'visibility: hidden': { css: disclosure('visibility: hidden') },
  'visibility: collapse': { css: disclosure('visibility: collapse') },
  'opacity: 0': { css: disclosure('opacity: 0') },
  'opacity: 0.02': { css: disclosure('opacity: 0.02') },
  'opacity in steps': {
    css: disclosure('opacity: 0.2'),
    around: around('opacity: 0.2'),
  },
  'opacity: 0 on the row': { css: part('purpose')('opacity: 0') },
  'opacity: 0 on the element': { css: `${host} { opacity: 0 }` },
  'opacity: 0 around it': { around: around('opacity: 0') },
  'filter: opacity(0)': { css: disclosure('filter: opacity(0)') },
  'filter: opacity(0) around it': { around: around('filter: opacity(0)') },
  'filter: blur': { css: disclosure('filter: blur(8px)') },
  'filter: blur around it': { around: around('filter: blur(5px)') },
  'filter: brightness that makes all white': {
    css: `body { background: #fff } ${disclosure('filter: brightness(0) invert(1)')}`,
  },
  'filter: contrast(0)': { css: `${host} { background: #fff; color: #000; filter: contrast(0) }` },
  'a filter of its own': {
    css: `${host} { filter: url(#gone) }`,
    beside: '<svg width="0" height="0"><filter id="gone"><feFlood flood-opacity="0"/></filter></svg>',
  },
  'colour: that of the paper': { css: `body { background: #fff } ${disclosure('color: #fff')}` },
  'colour: transparent': { css: disclosure('color: transparent') },
  'text-fill-color: transparent': { css: disclosure('-webkit-text-fill-color: transparent') },
  'text-fill-color: that of the paper': {
    css: `body { background: #fff } ${disclosure('-webkit-text-fill-color: #fff')}`,
  },
  'text-security': { css: disclosure('-webkit-text-security: disc') },
  'mix-blend-mode: lighten on white': {
    css: `body { background: #fff; color: #000 } ${disclosure('mix-blend-mode: lighten')}`,
  },
  'mix-blend-mode: screen on white': {
    css: `body { background: #fff; color: #000 } ${disclosure('mix-blend-mode: screen')}`,
  },
  'mix-blend-mode: multiply of white on black': {
    css: `body { background: #000; color: #fff } ${disclosure('mix-blend-mode: multiply')}`,
  },
  mask: { css: disclosure('-webkit-mask-image: linear-gradient(transparent, transparent)') },
  'mask on the element': { css: `${host} { -webkit-mask-image: linear-gradient(#0000, #0000) }` },
  'mask around it': { around: around('-webkit-mask-image: linear-gradient(#0000, #0000)') },
  'mask of no size': {
    css: disclosure('mask: linear-gradient(#000, #000) 0 0 / 0 0 no-repeat'),
  },
};

/** What cuts the words off, or takes them elsewhere. */
export const CUT_OFF: Record<string, Look> = {
  'clip-path: inset(100%)': { css: disclosure('clip-path: inset(100%)') },
  'clip-path: inset from below': { css: disclosure('clip-path: inset(0 0 100% 0)') },
  'clip-path: polygon': { css: disclosure('clip-path: polygon(0 0, 0 0, 0 0)') },
  'clip-path: polygon that leaves a corner': {
    css: disclosure('clip-path: polygon(0 0, 20px 0, 0 20px)'),
  },
  'clip-path: circle': { css: disclosure('clip-path: circle(1px)') },
  'clip-path: ellipse': { css: disclosure('clip-path: ellipse(3px 2px at 0 0)') },
  'clip-path: path': { css: disclosure('clip-path: path("M0 0h1v1z")') },
  'clip-path: a shape in the page': {
    css: `${host} { clip-path: url(#dot) }`,
    beside: '<svg width="0" height="0"><clipPath id="dot"><circle r="1"/></clipPath></svg>',
  },
  'clip-path on the element': { css: `${host} { clip-path: inset(100%) }` },
  'clip-path around it': { around: around('clip-path: inset(100%)') },
  clip: { css: disclosure('position: absolute; clip: rect(0, 0, 0, 0)') },
  'clip around it': { around: around('position: absolute; clip: rect(0, 0, 0, 0)') },
  'clip-path: inset(50%)': { css: disclosure('clip-path: inset(50%)') },
  'clip-path: circle(0)': { css: disclosure('clip-path: circle(0)') },
  'no height': { css: disclosure('height: 0; overflow: hidden') },
  'no height, clipped': { css: disclosure('max-height: 0; overflow: clip') },
  'max-height that cuts the last line': {
    css: `${host} { width: 300px } ${disclosure('max-height: 1.5em; overflow: hidden')}`,
  },
  'max-height that cuts a line in its middle': { css: disclosure('max-height: 0.7em; overflow: clip') },
  'line-clamp': {
    css: `${host} { width: 300px } ${disclosure('display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden')}`,
  },
  'text-overflow: ellipsis': {
    css: `${host} { width: 300px } ${disclosure('white-space: nowrap; overflow: hidden; text-overflow: ellipsis')}`,
  },
  'a little cut off at the end': {
    css: disclosure('width: 90px; white-space: nowrap; overflow: hidden'),
  },
  'no width': { css: disclosure('width: 0; overflow: hidden; white-space: nowrap') },
  'for screen readers only': {
    css: disclosure(
      'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); white-space: nowrap',
    ),
  },
  'a row that its label fills': {
    css: `${part('purpose')('height: 44px; overflow: hidden')} ${label('min-height: 60px')}`,
  },
  'the height of a row cut off': { css: part('purpose')('height: 44px; overflow: hidden') },
  'a box around it of 1 px': { around: around('height: 1px; overflow: hidden') },
  'a box around it that cuts': { around: around('height: 60px; overflow: hidden') },
  'a box around it that scrolls in 1 px': { around: around('height: 1px; overflow: auto') },
  'contain: strict around it': { around: around('contain: strict; height: 5px') },
  'line-height: 0': { css: `${host} { width: 300px } ${disclosure('line-height: 0')}` },
  'font-size: 0': { css: disclosure('font-size: 0') },
  'scale(0)': { css: disclosure('transform: scale(0)') },
  'scale: 0': { css: disclosure('scale: 0') },
  'far away': { css: disclosure('transform: perspective(100px) translateZ(-9000px)') },
  'rotateX(90deg)': { css: disclosure('transform: rotateX(90deg)') },
  'rotateY(90deg)': { css: disclosure('transform: rotateY(90deg)') },
  'turned around like in a mirror': { css: disclosure('transform: scaleX(-1)') },
  'content-visibility: hidden': { css: disclosure('content-visibility: hidden') },
  'off the page to the left': { css: disclosure('position: absolute; left: -9999px') },
  'off the page to the right': { css: disclosure('transform: translateX(9999px)') },
  'off the page at the top': { css: disclosure('position: absolute; top: -9999px') },
  'off the page at the bottom': { css: disclosure('position: absolute; top: 9999px') },
  'off the screen, fixed': { css: disclosure('position: fixed; left: 100vw') },
  'text-indent off the page': { css: disclosure('text-indent: -9999px; white-space: nowrap') },
  'text-indent out of its box': {
    css: disclosure('text-indent: 9999px; white-space: nowrap; overflow: hidden'),
  },
  'a margin that takes it away': { css: disclosure('margin-left: -3000px') },
  'letters on one another': { css: disclosure('letter-spacing: -0.6em') },
  'words on one another': { css: disclosure('word-spacing: -3em') },
  'letters in the wrong order': { css: disclosure('unicode-bidi: bidi-override; direction: rtl') },
};

/** What lies over the words; and the label, which counts like the disclosure. */
export const COVERED: Record<string, Look> = {
  'another line on it': { css: disclosure('margin-top: -33px') },
  'painted over by itself': {
    css: `${disclosure('position: relative')} ${host}::part(disclosure)::after { content: ""; position: absolute; inset: 0; background: #fff }`,
  },
  'painted over by its row': {
    css: `${part('purpose')('position: relative')} ${host}::part(purpose)::after { content: ""; position: absolute; inset: 0; background: #fff; pointer-events: none }`,
  },
  'painted over by what is around': {
    css: '.cover { position: relative } .cover::after { content: ""; position: absolute; inset: 0; background: #fff; pointer-events: none }',
    around: '<div class="here cover"></div>',
  },
  'behind the page': {
    css: `.front { background: #fff } ${host} { position: relative; z-index: -1 }`,
    around: '<div class="here front"></div>',
  },
  'an overlay': { beside: overlay('background: #fff') },
  'an overlay that lets clicks through': { beside: overlay('background: #fff; pointer-events: none') },
  'an overlay that lets clicks through, whatever comes': {
    css: '.over { pointer-events: none }',
    beside: '<div class="over" style="position: fixed; inset: 0; background: #eee"></div>',
  },
  'an overlay of a picture': {
    beside: overlay('background: linear-gradient(#fff, #eee); pointer-events: none'),
  },
  'an overlay of an image': {
    beside:
      '<img alt="" style="position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none" src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'><rect width=\'9\' height=\'9\'/></svg>">',
  },
  'an overlay of blurred glass': {
    beside: overlay('-webkit-backdrop-filter: blur(9px); backdrop-filter: blur(9px); pointer-events: none'),
  },
  'another part of the element over it': {
    css: `${part('container')('position: relative')} ${part('small-print')('position: absolute; inset: 0; background: #fff')}`,
  },
  'the label: white on white': { css: `body { background: #fff } ${label('color: #fff')}` },
  'the label: text-fill-color': { css: label('-webkit-text-fill-color: transparent') },
  'the label: display: none': { css: label('display: none') },
  'the label: 1px': { css: label('font-size: 1px') },
  'the label: opacity: 0': { css: label('opacity: 0') },
  'the label: off the page': { css: label('position: absolute; left: -9999px') },
  'the label: clipped': { css: label('clip-path: circle(0 at 0 0)') },
};

/** What leaves the words on the screen, but too small or too faint. */
export const HARD_TO_READ: Record<string, Look> = {
  'font-size: 6px': { css: disclosure('font-size: 6px') },
  'font-size on the element': { css: `${host} { font-size: 8px }` },
  'the custom property': { css: `${host} { --opt-in-font-size: 8px }` },
  'scale(0.5)': { css: disclosure('transform: scale(0.5)') },
  'scale around it': { around: around('transform: scale(0.25)') },
  'scale: 0.4': { css: disclosure('scale: 0.4') },
  'less than seven eighths': { css: disclosure('font-size: 0.8em') },
  'zoom: 0.4': { css: `${host} { zoom: 0.4 }`, untold: { webkit: 'tells sizes as if there were no zoom' } },
  'grey on white': { css: `body { background: #fff } ${disclosure('color: #999')}` },
  'text-fill-color: grey': {
    css: `body { background: #fff } ${disclosure('-webkit-text-fill-color: #aaa')}`,
  },
  faded: { css: `body { background: #fff } ${disclosure('opacity: 0.3')}` },
  'filter: opacity(0.3)': { css: `body { background: #fff } ${disclosure('filter: opacity(0.3)')}` },
  'filter: contrast(0.2)': { css: `${host} { background: #fff; color: #000; filter: contrast(0.2) }` },
  'the label: small': { css: label('font-size: 9px') },
  'the label: faint': { css: `body { background: #fff } ${label('color: #aaa')}` },
};

/** The same for lines that belong to no purpose. */
export const AROUND_HIDDEN: Record<string, Look> = {
  'the heading: display: none': { css: part('heading')('display: none') },
  'the heading: transparent': { css: part('heading')('color: transparent') },
  'the intro: clipped': { css: part('intro')('clip-path: inset(100%)') },
  'the small print: white on white': {
    css: `body { background: #fff } ${part('small-print')('color: #fff')}`,
  },
  'the small print: not displayed': { css: part('small-print')('display: none') },
  'the small print: cut off': { css: part('small-print')('max-height: 12px; overflow: hidden') },
  'the small print: content-visibility': { css: part('small-print')('content-visibility: hidden') },
  'the closing lines: 1px': { css: part('closing')('font-size: 1px') },
  'the privacy link: no ink': { css: part('privacy-link')('-webkit-text-fill-color: transparent') },
  'the closing text of the page': {
    css: '[slot="closing"] { color: transparent }',
    children: '<p slot="closing">We are at the harbour.</p>',
  },
};

/** Pages as they are. */
export const FAIR: Record<string, Look> = {
  'nothing of its own': {},
  dark: { css: ':root { color-scheme: dark } body { background: #111; color: #eee }' },
  large: { css: `${host} { font-size: 32px }` },
  'a larger disclosure': { css: disclosure('font-size: 22px') },
  narrow: { around: around('width: 240px') },
  'wider than the window': { css: 'body { width: 3000px }' },
  'tight lines': { css: `${host} { line-height: 1 }` },
  'tight lines in boxes that cut': {
    css: `${host} { line-height: 1; overflow: hidden } ${disclosure('line-height: 1; overflow: hidden')}`,
  },
  'rounded corners that clip': { around: around('overflow: hidden; border-radius: 16px') },
  'rounded corners by clip-path': { around: around('clip-path: inset(0 round 16px); padding: 8px') },
  'a slanted section': {
    around: around('clip-path: polygon(0 0, 100% 0, 100% 96%, 0 100%); padding: 0 0 60px'),
  },
  'a card': {
    css: `${host} { background: #fff; color: #222; padding: 20px; box-shadow: 0 0 9px #0003 }`,
  },
  'a mask that is opaque': { around: around('-webkit-mask-image: linear-gradient(#000, #000)') },
  'a list that fades where it scrolls': {
    around: around(
      'height: 400px; overflow-y: auto; -webkit-mask-image: linear-gradient(#000 80%, transparent)',
    ),
  },
  'a box that scrolls': { around: around('height: 120px; overflow: auto') },
  'a box that scrolls in a rounded one': {
    around:
      '<div style="overflow: hidden; border-radius: 9px; height: 160px"><div class="here" style="height: 100%; overflow-y: auto"></div></div>',
  },
  'a scroller to the side': {
    around: '<div style="width: 300px; overflow-x: auto"><div class="here" style="width: 600px"></div></div>',
  },
  'a body that scrolls': {
    css: 'html, body { height: 100%; margin: 0; overflow: hidden } body { overflow: auto }',
  },
  'a page that does not scroll sideways': { css: 'body { overflow-x: hidden }' },
  'a page behind a dialog that has locked it': { css: 'body { overflow: hidden }' },
  'moved a little': { around: around('transform: translate(3px, 2.5px)') },
  'turned by next to nothing': { css: `${host} { transform: translateX(10px) rotate(0.01deg) }` },
  'rounded by clip-path itself': { css: `${host} { clip-path: inset(0 round 12px) }` },
  'turned by a degree': { around: around('transform: rotate(1deg)') },
  'on its side': { around: around('transform: rotate(90deg); width: 400px; margin: 100px') },
  'a little smaller': { around: around('transform: scale(0.98)') },
  enlarged: { css: `${host} { zoom: 2 }` },
  'turned around twice': {
    around:
      '<div style="transform: rotateY(180deg)"><div class="here" style="transform: rotateY(180deg)"></div></div>',
  },
  'an animation that has ended': {
    css: `@keyframes in { from { opacity: 0; transform: translateY(20px) } } ${host} { animation: in 1ms both }`,
  },
  'will-change': { around: around('will-change: transform, opacity') },
  contain: { around: around('contain: content; padding: 1px') },
  'content-visibility: auto': { around: around('content-visibility: auto') },
  'slightly transparent': { around: around('opacity: 0.9') },
  'a veil behind it': { css: `body { background: #fff; color: #000 } ${host} { background: #0001 }` },
  'a gradient behind it': { css: `${host} { background: linear-gradient(#fff, #eee); color: #000 }` },
  'a picture behind it': { css: `${host} { background-image: url("data:image/svg+xml,<svg/>") }` },
  'words filled with a gradient': {
    css: part('heading')(
      'background: linear-gradient(#012, #321); -webkit-background-clip: text; background-clip: text; color: transparent',
    ),
  },
  'multiplied onto a light page': {
    css: `body { background: #fff; color: #111 } ${host} { mix-blend-mode: multiply }`,
  },
  'a page that a tool turned dark': {
    css: 'html { background: #fff; color: #000; filter: invert(1) hue-rotate(180deg) }',
  },
  'a filter for those who see colours differently': {
    css: 'html { filter: url(#colours) }',
    beside:
      '<svg width="0" height="0"><filter id="colours"><feColorMatrix type="saturate" values="0.5"/></filter></svg>',
  },
  'letters a little apart': {
    css: `${host} { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 }`,
  },
  'letters a little closer': { css: `${host} { letter-spacing: -0.02em }` },
  'right to left': { css: ':root { direction: rtl }' },
  'in columns': { around: around('columns: 2; width: 700px') },
  'in a grid': {
    around:
      '<div style="display: grid; grid-template-columns: 1fr 1fr"><div class="here"></div><p>Cart</p></div>',
  },
  'an open accordion': { around: '<details open><summary>More</summary><div class="here"></div></details>' },
  'fixed in a box that cuts': {
    around:
      '<div style="overflow: hidden; height: 0"><div class="here" style="position: fixed; inset: 0; overflow: auto; background: #fff; color: #000"></div></div>',
  },
  'positioned out of a box that cuts': {
    around:
      '<div style="overflow: hidden; height: 0"><div class="here" style="position: absolute; top: 20px; left: 20px; width: 400px"></div></div>',
  },
  'below a bar that sticks': {
    css: 'body { min-height: 3000px }',
    beside:
      '<header style="position: fixed; inset: 0 0 auto; height: 45%; background: #fff; z-index: 9"></header>',
  },
  'above a bar with the order button': {
    css: 'body { min-height: 3000px }',
    beside:
      '<div style="position: fixed; inset: auto 0 0; height: 45%; background: #fff; z-index: 9">Order</div>',
  },
  'a chat bubble in the corner': {
    beside:
      '<div style="position: fixed; right: 20px; bottom: 20px; width: 40px; height: 40px; background: #25f"></div>',
  },
  'a layer for messages that is empty': { beside: overlay('pointer-events: none') },
  'a layer that is not shown': { beside: overlay('background: #000; opacity: 0; pointer-events: none') },
  'a layer that is hardly seen': { beside: overlay('background: #0001; pointer-events: none') },
  'a decoration behind it': {
    css: `body { background: #fff } .blob { position: absolute; inset: 0; background: #fe8; pointer-events: none; z-index: -1 }`,
    beside: '<div class="blob"></div>',
  },
  'a ring of light around the card': {
    css: '.ring { position: relative; background: #fff; color: #000 } .ring::after { content: ""; position: absolute; inset: 0; box-shadow: inset 0 0 0 1px #0003; pointer-events: none }',
    around: '<div class="here ring"></div>',
  },
  'a mark before the words': {
    css: `${disclosure('position: relative; padding-inline-start: 1.5em')} ${host}::part(disclosure)::before { content: ""; position: absolute; inset: 0.2em auto auto 0; width: 1em; height: 1em; background: green }`,
  },
  'a box that is drawn anew over the label': {
    css: `${part('purpose')('position: relative')} ${part('checkbox')('opacity: 0; position: absolute; inset: 0; width: 100%; height: 100%')}`,
  },
  'words that let clicks through': {
    css: `${label('pointer-events: none')} ${disclosure('pointer-events: none')}`,
  },
};

/** Puts the page around an element, and says where that goes. */
export function placed({ around: markup, beside }: Look): HTMLElement {
  if (beside) page(beside);
  if (!markup) return document.body;
  const outer = page(markup);
  return outer.matches('.here') ? outer : outer.querySelector<HTMLElement>('.here')!;
}
