import type { Config } from '../../config/index.js';
import { uuidv7, type Choice, type ConsentProof, type Snapshot } from '../../proof/index.js';
import { version } from '../../version.js';
import { pageUrl } from '../base/host-page.js';
import type { Reading } from './reading.js';
import { wordsOf } from './rows.js';
import type { Decision } from '../ticks.js';

/** What a snapshot needs beside the page itself. */
export interface Confirmation {
  config: Config;
  decide: (purpose: string) => Decision;
  onScreenMs: (purpose: string) => number;
  /** What of the notice could be read. */
  reading: Reading;
  previous: string | null;
  shownAt: number;
}

/**
 * Everything about this moment but the number, read off what is rendered: the texts as they stand on the page,
 * in reading order, and how legible they are there.
 */
export function takeSnapshot(root: ParentNode, confirmation: Confirmation): Omit<Snapshot, 'subject'> {
  const { config, reading, previous, shownAt } = confirmation;
  const { text, evidence, layout } = reading;
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
      text,
      ...(evidence && { evidence }),
      ...(layout && { layout }),
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

function choiceOf(
  container: Element,
  purpose: string,
  { decide, reading, onScreenMs }: Confirmation,
): Choice {
  const { events, ...decision } = decide(purpose);
  return {
    purpose,
    ...decision,
    ...wordsOf(container, purpose),
    evidence: { events, onScreenMs: onScreenMs(purpose), ...reading.of(purpose) },
  };
}
