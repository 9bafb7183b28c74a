import type { Choice } from '../../proof/index.js';

/** The words of a row as they stand in the page; whether they could be read there is the evidence's to say. */
export function wordsOf(container: ParentNode, purpose: string): Pick<Choice, 'label' | 'disclosure'> {
  const row = container.querySelector(`[data-purpose="${purpose}"]`)!;
  const fold = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
  return { label: fold(row.querySelector('label')!), disclosure: fold(disclosureOf(container, purpose)) };
}

function disclosureOf(container: ParentNode, purpose: string): Element {
  return container.querySelector(`[data-purpose="${purpose}"] [part~="disclosure"]`)!;
}
