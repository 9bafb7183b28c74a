import {
  capture,
  proofDigest,
  uuidv7,
  type Choice,
  type ConsentProof,
  type Snapshot,
} from '../../../src/proof/index.js';

/** A proof that holds, of someone who agreed to service messages; members can be replaced. */
export function makeProof(over: Partial<Snapshot> = {}): ConsentProof {
  const decidedAt = '2026-11-21T21:47:40.000Z';
  const evidence = { onScreenMs: 5210, fontSizePx: 14, contrastRatio: 7.4, hidden: false };
  return capture({
    id: uuidv7(),
    previous: null,
    capturedAt: '2026-11-21T21:47:47.269Z',
    timeZone: 'Europe/Berlin',
    subject: { phone: '+4915112345678', reference: 'order-1001' },
    controller: { name: 'Low Tide Coffee', privacyUrl: 'https://lowtide.example/privacy' },
    notice: { language: 'en', direction: 'ltr', text: 'Low Tide Coffee on WhatsApp\nOffers\nOrder updates' },
    choices: [
      {
        purpose: 'marketing',
        granted: false,
        decidedBy: 'default',
        label: 'Offers from Low Tide Coffee on WhatsApp',
        disclosure: 'Up to 4 messages a month. Reply STOP to end them.',
        evidence: { ...evidence, events: [] },
      },
      {
        purpose: 'service',
        granted: true,
        decidedBy: 'person',
        decidedAt,
        label: 'Order updates from Low Tide Coffee on WhatsApp',
        disclosure: 'Up to 5 messages an order. Reply STOP to end them.',
        evidence: { ...evidence, events: [{ at: decidedAt, granted: true, input: 'pointer' }] },
      },
    ],
    surface: {
      url: 'https://lowtide.example/checkout',
      mode: 'opt-in',
      jurisdiction: 'default',
      shownAt: '2026-11-21T21:47:30.000Z',
      widget: '1.0.0',
    },
    ...over,
  });
}

/** One choice with the acts that fit it. */
export function makeChoice({
  purpose,
  granted,
  decidedBy,
  decidedAt,
}: Pick<Choice, 'purpose' | 'granted' | 'decidedBy'> & { decidedAt: string }): Choice {
  return {
    purpose,
    granted,
    decidedBy,
    ...(decidedBy !== 'default' && { decidedAt }),
    label: `${purpose} from Low Tide Coffee on WhatsApp`,
    disclosure: 'Reply STOP to end them.',
    evidence: {
      events: decidedBy === 'person' ? [{ at: decidedAt, granted, input: 'pointer' }] : [],
      onScreenMs: 5210,
      fontSizePx: 14,
      contrastRatio: 7.4,
      hidden: false,
    },
  };
}

export function makeTestProof(): ConsentProof {
  return makeProof({ surface: { ...makeProof().surface, test: true } });
}

/** The same proof with another text in it, and a digest that fits again: another content under the same id. */
export function withOtherContent(proof: ConsentProof): ConsentProof {
  const other = { ...proof, timeZone: 'Asia/Tokyo' };
  return { ...other, digest: proofDigest(other) };
}
