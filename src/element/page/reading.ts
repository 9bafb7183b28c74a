import type { Legibility, NoticeLayout } from '../../proof/index.js';
import { isDrawn } from './reachable.js';
import { renderedText } from './rendered-text.js';

/** One line of the notice as it stands on the page: a heading, a label, a disclosure, a closing line. */
export interface NoticeLine {
  element: HTMLElement;
  /** None for what belongs to no purpose. */
  purpose: string | undefined;
  /** As a proof holds it; empty where none of it is rendered. */
  text: string;
}

/** What could be read of a notice at one moment. */
export interface Reading {
  /** Every line that could be read, in reading order. */
  text: string;
  /** Of the lines that belong to no purpose, and where all lines stood: only where that was measured. */
  evidence?: Legibility;
  layout?: NoticeLayout;
  /** Of the words of a purpose. */
  of(purpose: string): Legibility;
  /** Nothing could be read. */
  isGone: boolean;
}

/** All lines in reading order. A page may have moved, replaced or wrapped the words in them. */
export function linesOf(container: ParentNode): NoticeLine[] {
  return [...container.querySelectorAll<HTMLElement>('.line')].map((element) => ({
    element,
    purpose: element.closest<HTMLElement>('[data-purpose]')?.dataset['purpose'],
    text: renderedText(element),
  }));
}

/**
 * What can be told without the part that measures: whether the browser draws a line and gives it room, and in which size
 * its style sets it. Contrast, and what covers, cuts or shrinks the words, are not told.
 */
export function plainReading(container: ParentNode): Reading {
  const lines = linesOf(container).map((line) => ({ ...line, isHidden: !isDrawnIn(line.element) }));
  const shown = lines.filter(({ text, isHidden }) => text && !isHidden);
  return {
    text: shown.map(({ text }) => text).join('\n'),
    of: (purpose) => {
      const words = lines.filter((line) => line.purpose === purpose && line.element.textContent.trim());
      const sizes = words.map(({ element }) => parseFloat(getComputedStyle(element).fontSize));
      return {
        fontSizePx: Math.round(Math.min(...sizes) * 10) / 10,
        hidden: words.some(({ isHidden }) => isHidden),
      };
    },
    isGone: shown.length === 0,
  };
}

function isDrawnIn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && isDrawn(element);
}
