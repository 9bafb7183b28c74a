import 'axe-core/axe.min.js';
import type { RunOptions, Selector } from 'axe-core';

declare const axe: typeof import('axe-core');

/** Rules about a page as a whole say nothing about an element in it. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: { enabled: false } },
  resultTypes: ['violations'],
};

/** All that another theme can change. */
const COLOURS: RunOptions = { ...OPTIONS, runOnly: ['color-contrast', 'link-in-text-block'], rules: {} };

/** What axe finds wrong inside an element: one line each, empty when nothing is. */
export function axeFindings(element: Element): Promise<string[]> {
  return findings(element, OPTIONS);
}

/** The same, of its colours alone. */
export function colourFindings(element: Element): Promise<string[]> {
  return findings(element, COLOURS);
}

/** Entries of a list are the browser's own; to look at each of 245 regions takes longer than all the rest. */
const ENTRIES: Selector = { fromShadowDom: ['whatsapp-opt-in', 'option'] };

async function findings(element: Element, options: RunOptions): Promise<string[]> {
  const { violations } = await axe.run({ include: element, exclude: ENTRIES }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
