import { hostOf } from '../base/host-page.js';
import { childrenOf, renderedText } from './rendered-text.js';

/** A piece of text with one style, and the boxes it is painted in: one for each line that it breaks into. */
export interface Piece {
  /** The element whose style it has. */
  parent: Element;
  rects: DOMRect[];
}

/** One line of the notice as it stands on the page: a heading, a label, a disclosure, a closing line. */
export interface NoticeLine {
  element: HTMLElement;
  /** None for what belongs to no purpose. */
  purpose: string | undefined;
  /** As a proof holds it; empty where none of it is rendered. */
  text: string;
  pieces: Piece[];
}

/** All lines that have words, in reading order. A page may have moved, replaced or wrapped the words in them. */
export function linesOf(container: ParentNode): NoticeLine[] {
  const elements = [...container.querySelectorAll<HTMLElement>('.line')];
  return elements.map(lineOf).filter(({ pieces }) => pieces.length > 0);
}

function lineOf(element: HTMLElement): NoticeLine {
  const row = element.closest<HTMLElement>('[data-purpose]');
  const pieces = textsIn(element).map((text) => ({
    parent: text.parentElement ?? hostOf(text)!,
    rects: boxesOf(text),
  }));
  // What the page put into a slot and does not show is none of the notice; all else is meant to be seen.
  const shown = pieces.filter(({ parent }) => element.contains(parent) || parent.getClientRects().length > 0);
  return { element, purpose: row?.dataset['purpose'], text: renderedText(element), pieces: shown };
}

function boxesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  // Marks of direction have boxes of no width.
  return [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
}

/** The texts of a node, those of the page's own in a slot among them. */
function textsIn(node: Node): Text[] {
  if (node instanceof Text) return node.data.trim() ? [node] : [];
  if (node instanceof Element && /^(?:style|script|template)$/.test(node.localName)) return [];
  return [...childrenOf(node)].flatMap(textsIn);
}
