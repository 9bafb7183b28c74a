import { assert } from 'chai';
import type { ConsentProof, WhatsAppOptIn } from '../../../src/index.js';
import { press } from '../../wtr/input.js';
import { optIn, page, type Attributes, type OptIn, type Setting } from '../support/opt-in.js';
import { withMeasure } from './support.js';

/** A line of the notice, looked up on the page without any code of ours; CSS pixels from the corner of the element. */
export interface SeenLine {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A proof of an element that somebody ticked a box in, by a key: no mouse lies over the picture. */
export async function proved(
  attributes: Attributes = {},
  setting: Setting & { width?: number } = {},
): Promise<{ made: OptIn; proof: ConsentProof }> {
  const { width = 358, ...rest } = setting;
  const into = page(`<div style="width: ${width}px"></div>`);
  const made = await optIn(
    { phone: '+4915112345678', 'marketing-frequency': '4/month', ...attributes },
    { into, ...rest },
  );
  made.box('marketing').focus();
  await press(' ');
  made.box('marketing').blur();
  await withMeasure(made);
  const proof = made.element.capture();
  assert.isNotNull(proof);
  return { made, proof };
}

/** What stands on the page, line by line. */
export function seenLines(element: WhatsAppOptIn): SeenLine[] {
  const host = element.getBoundingClientRect();
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.line')]
    .map((line) => {
      const rects = textsOf(line).flatMap((text) => {
        const range = document.createRange();
        range.selectNode(text);
        return [...range.getClientRects()];
      });
      return {
        text: textsOf(line)
          .map(({ data }) => data)
          .join('')
          .replace(/\s+/g, ' ')
          .trim(),
        left: Math.min(...rects.map(({ left }) => left)) - host.left,
        right: Math.max(...rects.map(({ right }) => right)) - host.left,
        top: Math.min(...rects.map(({ top }) => top)) - host.top,
        bottom: Math.max(...rects.map(({ bottom }) => bottom)) - host.top,
      };
    })
    .filter(({ text, right }) => text && right > -Infinity);
}

function textsOf(node: Node): Text[] {
  if (node instanceof Text) return [node];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return [...(slotted.length > 0 ? slotted : node.childNodes)].flatMap(textsOf);
}
