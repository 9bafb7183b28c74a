import 'axe-core/axe.min.js';
import type { RunOptions } from 'axe-core';

declare const axe: typeof import('axe-core');

/** Rules about a page as a whole say nothing about an element in it. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: { enabled: false } },
  resultTypes: ['violations'],
};

/** What axe finds wrong inside an element: one line each, empty when nothing is. */
export async function axeFindings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, OPTIONS);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
