import type { OptIn } from '../support/opt-in.js';

const CONTROLS = 'a, button, input, select, summary';

/** WCAG 2.5.5, and 2.5.8 for links inside sentences. */
const TARGET = 44;
const IN_A_SENTENCE = 24;

const shown = (element: Element) => element.getClientRects().length > 0;
const all = ({ element }: OptIn, selector: string) =>
  [...element.renderRoot.querySelectorAll<HTMLElement>(selector)].filter(shown);
const nameOf = (element: Element) => element.getAttribute('part') ?? element.localName;

export const controlsOf = (made: OptIn): HTMLElement[] => all(made, CONTROLS);

/** What is too small to be hit, each with its size. A box and its label are one target, if nothing lies between them. */
export function smallTargets(made: OptIn): string[] {
  return controlsOf(made).flatMap((control) => {
    const { width, height } = targetOf(control);
    const isInSentence =
      control.localName === 'a' && control.parentElement!.textContent.trim() !== control.textContent.trim();
    const least = isInSentence ? IN_A_SENTENCE : TARGET;
    return Math.min(width, height) < least - 0.5 ? [`${nameOf(control)}: ${width} x ${height}`] : [];
  });
}

function targetOf(control: HTMLElement): DOMRect {
  const own = control.getBoundingClientRect();
  const [label] = (control as HTMLInputElement).labels ?? [];
  const isTicked = (control as HTMLInputElement).type === 'checkbox';
  if (!label || !isTicked) return own;
  const other = label.getBoundingClientRect();
  const gap = Math.max(other.left - own.right, own.left - other.right);
  return gap > 1 ? own : union(own, other);
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

/** What sticks out of the element, or of what it stands in, sideways; and text that its own box cuts off. */
export function misfits(made: OptIn): string[] {
  const room = made.element.getBoundingClientRect();
  return all(made, '#container *').flatMap((part) => {
    if (part.closest('[popover]')) return [];
    const { left, right } = part.getBoundingClientRect();
    const isOut = left < room.left - 1 || right > room.right + 1;
    return isOut || isCut(part)
      ? [`${nameOf(part)}: ${left} to ${right} in ${room.left} to ${room.right}`]
      : [];
  });
}

/** A list shows as much of its choice as there is room for, and all of it when it opens: that is the browser's own. */
function isCut(part: HTMLElement): boolean {
  if (/select|option|svg|rect|path/.test(part.localName)) return false;
  const style = getComputedStyle(part);
  const hidesX = style.overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1;
  const hidesY = style.overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 1;
  const outgrows = part.localName === 'button' && part.scrollHeight > part.clientHeight + 1;
  return hidesX || hidesY || outgrows;
}

/** Controls that are called otherwise than what stands beside or on them: whoever speaks to a computer could not name them. */
export function unspeakable(made: OptIn): string[] {
  return controlsOf(made).flatMap((control) => {
    const { ariaLabel, title } = control;
    const label = (control as HTMLInputElement).labels?.[0];
    // The list of regions stands in the row of the number, and shows a region's name.
    if (control.localName === 'select' && !label) return ariaLabel ? [] : ['a list without a name'];
    const words = (label ?? control).innerText.trim();
    const isAsSeen = words !== '' && !ariaLabel && !title && !control.hasAttribute('aria-labelledby');
    return isAsSeen ? [] : [`${nameOf(control)}: "${words}"`];
  });
}
