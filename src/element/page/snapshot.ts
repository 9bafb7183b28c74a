import type { Config } from '../../config/index.js';
import { uuidv7, type Choice, type ConsentProof, type Snapshot } from '../../proof/index.js';
import { version } from '../../version.js';
import { worstOf, type LineRead } from './legibility.js';
import { pageUrl } from '../base/host-page.js';
import { wordsOf } from './rows.js';
import type { Decision } from '../ticks.js';

/** What a snapshot needs beside the page itself. */
export interface Confirmation {
  config: Config;
  decide: (purpose: string) => Decision;
  onScreenMs: (purpose: string) => number;
  /** The lines of the notice, and how they could be read. */
  lines: readonly LineRead[];
  previous: string | null;
  shownAt: number;
}

/**
 * Everything about this moment but the number, read off what is rendered: the texts as they stand on the page,
 * in reading order, and how legible they are there.
 */
export function takeSnapshot(root: ParentNode, confirmation: Confirmation): Omit<Snapshot, 'subject'> {
  const { config, lines, previous, shownAt } = confirmation;
  const evidence = worstOf(lines.filter(({ purpose }) => purpose === undefined));
  const container = root.querySelector<HTMLElement>('#container')!;
  const { business: name, privacyUrl, whatsappNumber, contact, address, noticeVersion } = config;
  return {
    id: uuidv7(),
    previous,
    capturedAt: new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
    controller: {
      name,
      privacyUrl,
      ...(whatsappNumber && { whatsappNumber }),
      ...(contact && { contact }),
      ...(address && { address }),
    },
    notice: {
      language: container.lang,
      direction: getComputedStyle(container).direction as ConsentProof['notice']['direction'],
      ...(noticeVersion && { version: noticeVersion }),
      // Every line the shopper can see, in reading order.
      text: lines
        .filter(({ text, legibility }) => text && !legibility.hidden)
        .map(({ text }) => text)
        .join('\n'),
      ...(evidence && { evidence }),
    },
    choices: config.purposes.map(({ id }) => choiceOf(container, id, confirmation)),
    surface: {
      url: pageUrl(location),
      mode: config.mode,
      jurisdiction: config.jurisdiction,
      shownAt: new Date(shownAt).toISOString(),
      widget: version,
      ...(config.test && { test: true as const }),
    },
  };
}

function choiceOf(container: Element, purpose: string, { decide, lines, onScreenMs }: Confirmation): Choice {
  const { events, ...decision } = decide(purpose);
  const legibility = worstOf(lines.filter((line) => line.purpose === purpose))!;
  return {
    purpose,
    ...decision,
    ...wordsOf(container, purpose),
    evidence: { events, onScreenMs: onScreenMs(purpose), ...legibility },
  };
}
