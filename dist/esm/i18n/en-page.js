import { unreachable } from './en-unreachable.js';
/** English for what the receiver's own page `/preferences` says around the element. Keys of every language too. */
export const messages = {
    'page.title': 'Messages on WhatsApp',
    'page.loading': 'One moment\u2026',
    'page.missing': 'This page opens by a link that was sent to you. Please open that link again.',
    'page.expired': 'This link has expired. Please ask the business for a new one. To stop messages at once, reply STOP to any of them.',
    'page.invalid': 'This link is not valid. A part of it may be missing: please open it again where you got it. To stop messages at once, reply STOP to any of them.',
    'page.erased': 'What was held about you here has been erased. There is nothing left to change.',
    'page.nothing': 'There is nothing to change on this page. To stop messages, reply STOP to any of them.',
    ...unreachable,
};
