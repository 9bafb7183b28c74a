import type { Evidence } from '../../proof/index.js';
import { OptInError } from '../../errors.js';
import { contrastOf } from './contrast.js';
import { hostOf } from '../base/host-page.js';
import { canvasOf, disclosureOf } from './rows.js';

export type Legibility = Pick<Evidence, 'fontSizePx' | 'contrastRatio' | 'hidden'>;

/** The least that a disclosure may be, policy.md section 8: WCAG AA contrast, and no smaller than seven eighths of the text around. */
const MIN_CONTRAST = 4.5;
const MIN_SIZE = 0.875;
const MIN_FONT_PX = 10;

/** Shapes that leave nothing of a box. */
const isCutAway = /^(?:inset\((?:[5-9]\d|100)%|circle\(0)/;

/** How a text inside the element is painted, whatever style sheet made it so. */
export function legibilityOf(element: Element, canvas: string): Legibility {
  const contrastRatio = contrastOf(element, canvas);
  return {
    fontSizePx: Math.round(paintedFontSize(element) * 10) / 10,
    ...(contrastRatio !== undefined && { contrastRatio }),
    hidden: isHidden(element),
  };
}

/** The disclosure of a purpose, where the page's styles make it unreadable: an error for the developer. */
export function findIllegible(root: ParentNode, purpose: string): OptInError[] {
  const disclosure = disclosureOf(root, purpose);
  const around = parseFloat(getComputedStyle((disclosure.getRootNode() as ShadowRoot).host).fontSize);
  const why = illegible(legibilityOf(disclosure, canvasOf(root)), around);
  if (!why) return [];
  const message = `The disclosure of ${purpose} is ${why}. The page's styles make it so, and the proof says it.`;
  return [new OptInError('disclosure-illegible', message, { value: purpose })];
}

function illegible({ hidden, fontSizePx, contrastRatio }: Legibility, around: number): string | undefined {
  if (hidden) return 'hidden';
  if (fontSizePx < MIN_FONT_PX || fontSizePx < around * MIN_SIZE - 0.1) {
    return `${fontSizePx}px high; at least ${Math.max(MIN_FONT_PX, around * MIN_SIZE)}px are needed`;
  }
  if (contrastRatio !== undefined && contrastRatio < MIN_CONTRAST) {
    return `in a contrast of ${contrastRatio}:1; at least ${MIN_CONTRAST}:1 is needed`;
  }
  return undefined;
}

/** Font size after transforms and zoom. */
function paintedFontSize(element: Element): number {
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  const { width, height } = element.getBoundingClientRect();
  const across = offsetWidth > 0 ? width / offsetWidth : 1;
  // The offset sizes are whole numbers: for the height of a line or two, rounding must not count as shrinking.
  const scale = offsetHeight > 0 ? Math.min(across, (height + across / 2) / offsetHeight) : 1;
  return parseFloat(getComputedStyle(element).fontSize) * scale;
}

/** Whether none or little of a text is painted: not displayed, transparent, clipped away, or off the page. */
export function isHidden(element: Element): boolean {
  if (!isDisplayed(element)) return true;
  const text = textBox(element);
  const isOffPage = text.right + scrollX <= 0 || text.bottom + scrollY <= 0;
  if (text.width < 1 || text.height < 1 || isOffPage) return true;
  return boxesAround(element).some((box) => {
    const style = getComputedStyle(box);
    if (isCutAway.test(style.clipPath) || style.getPropertyValue('clip') !== 'auto') return true;
    // A box that scrolls hides nothing.
    return (
      /hidden|clip/.test(style.overflowX + style.overflowY) &&
      visibleShare(text, box.getBoundingClientRect()) < 0.5
    );
  });
}

/** The box of the text itself, which can lie outside its element's; of what the site put into a slot, if it did. */
function textBox(element: Element): DOMRect {
  const range = document.createRange();
  const slotted = element.querySelector('slot')?.assignedNodes({ flatten: true }) ?? [];
  range.selectNodeContents(element);
  if (slotted.length > 0) {
    range.setStartBefore(slotted[0]!);
    range.setEndAfter(slotted.at(-1)!);
  }
  return range.getBoundingClientRect();
}

function isDisplayed(element: Element): boolean {
  // eslint-disable-next-line house/supported-browsers -- Safari before 17.4: what takes no room is found below
  const check = element.checkVisibility as Element['checkVisibility'] | undefined;
  return check?.call(element, { opacityProperty: true, visibilityProperty: true }) ?? true;
}

/** The element and what is around it, up to its host. */
function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) boxes.push(at);
  const host = hostOf(element);
  return host ? [...boxes, host] : boxes;
}

function visibleShare(text: DOMRect, box: DOMRect): number {
  const width = Math.min(text.right, box.right) - Math.max(text.left, box.left);
  const height = Math.min(text.bottom, box.bottom) - Math.max(text.top, box.top);
  return (Math.max(0, width) * Math.max(0, height)) / (text.width * text.height);
}
