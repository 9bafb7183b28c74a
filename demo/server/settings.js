/** Whose consents these are: named on the page that links lead to, whatever a proof says. */
export const controllerAt = (origin) => ({
  name: 'Low Tide Coffee',
  privacyUrl: `${origin}/privacy.html`,
  whatsappNumber: '+494066969123',
  contact: 'hello@lowtide.example',
});

/** What the shop asks for beside the purposes that the element knows. */
export const purposes = ['evenings'];

/** A message that the shop sends in its chat, with the buttons below it. */
export const question = {
  asked:
    'Low Tide Coffee: may we send you offers on WhatsApp, up to 4 messages a month? Reply START or tap “Yes, please”. Reply STOP at any time to end them.',
  replies: [{ id: 'offers-yes', title: 'Yes, please' }],
};

/** What answers it with yes; its words go into the record. */
export const optIns = [
  {
    words: ['START'],
    replies: question.replies.map(({ id }) => id),
    purposes: ['marketing'],
    asked: question.asked,
    language: 'en',
  },
];

const MONTH_MS = 30 * 86_400_000;

/** The words about groups have changed: who agreed under a version other than this is asked again. */
export const renewals = [
  { purpose: 'groups', version: '2026-11', by: new Date(Date.now() + MONTH_MS).toISOString() },
];
