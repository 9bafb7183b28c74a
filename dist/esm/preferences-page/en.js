/** What the page itself says; the element has its own texts. */
export const texts = {
    title: 'Messages on WhatsApp',
    loading: 'One moment\u2026',
    missing: 'This page opens by a link that was sent to you. Please open that link again.',
    expired: 'This link has expired. Please ask the business for a new one. To stop messages at once, reply STOP to any of them.',
    invalid: 'This link is not valid. A part of it may be missing: please open it again where you got it. To stop messages at once, reply STOP to any of them.',
    erased: 'What was held about you here has been erased. There is nothing left to change.',
    nothing: 'There is nothing to change on this page. To stop messages, reply STOP to any of them.',
    unreachable: 'Your choices could not be loaded. Nothing has changed.',
    again: 'Try again',
};
