import type { OptIn } from '../../../src/receiver/index.js';

/** A question that a business asks in the chat. */
export const OFFERS: OptIn = {
  words: ['START', 'sí, quiero'],
  replies: ['offers-yes'],
  purposes: ['marketing'],
  asked:
    'May Low Tide Coffee send you offers on WhatsApp? Reply START for yes, STOP to end them at any time.',
  language: 'en',
};
