import {
  capture,
  uuidv7,
  type ConsentProof,
  type Draft,
  type Snapshot,
} from '../../../../src/proof/index.js';

/** Ids begin with their time: each proof of these tests is a millisecond older than the next. */
let time = Date.now();

function makeSnapshot(): Snapshot {
  const at = '2026-11-21T21:47:40.000Z';
  return {
    id: uuidv7(time++),
    previous: null,
    capturedAt: '2026-11-21T21:47:47.269Z',
    timeZone: 'Europe/Berlin',
    subject: { phone: '+4915112345678' },
    controller: { name: 'Low Tide Coffee', privacyUrl: 'https://lowtide.example/privacy' },
    notice: { language: 'en', direction: 'ltr', text: 'Low Tide Coffee on WhatsApp\nOffers' },
    choices: [
      {
        purpose: 'marketing',
        granted: true,
        decidedBy: 'person',
        decidedAt: at,
        label: 'Offers',
        disclosure: 'Up to 4 messages a month. Reply STOP to end them.',
        evidence: {
          events: [{ at, granted: true, input: 'pointer' }],
          onScreenMs: 5210,
          fontSizePx: 14,
          contrastRatio: 7.4,
          hidden: false,
        },
      },
    ],
    surface: {
      url: 'https://lowtide.example/checkout',
      mode: 'opt-in',
      jurisdiction: 'default',
      shownAt: '2026-11-21T21:47:30.000Z',
      widget: '1.0.0',
    },
  };
}

export function makeProof(): ConsentProof {
  return capture(makeSnapshot());
}

export function makeDraft(): Draft {
  return { ...makeSnapshot(), subject: { typed: '0151 12345678', country: 'DE' } };
}
