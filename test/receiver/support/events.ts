import { uuidv7 } from '../../../src/proof/index.js';
import { withDigest, type WhatsAppEvent } from '../../../src/receiver/rules/content.js';

/** An event on WhatsApp's side: somebody wrote STOP; members can be replaced. */
export function makeEvent(over: Partial<WhatsAppEvent> = {}): WhatsAppEvent {
  return withDigest({
    type: 'whatsapp-opt-in/whatsapp-event' as const,
    version: 1 as const,
    id: uuidv7(),
    at: '2026-11-21T21:55:00.000Z',
    subject: { phone: '+4915112345678' },
    act: 'withdrawal' as const,
    origin: 'text' as const,
    ...over,
  });
}
