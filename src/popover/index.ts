// The only importer of floating-ui; loaded when the details are first opened.
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Keeps a floating element beside its anchor, inside the viewport; returns what stops it. */
export function place(anchor: Element, floating: HTMLElement): () => void {
  return autoUpdate(anchor, floating, () => {
    void computePosition(anchor, floating, {
      strategy: 'fixed',
      placement: 'top-start',
      middleware: [offset(8), flip(), shift({ padding: 8 })],
    }).then(({ x, y }) => {
      // Through the CSSOM: a style attribute would break a strict content security policy.
      Object.assign(floating.style, { inset: 'auto', margin: '0', left: `${x}px`, top: `${y}px` });
    });
  });
}
