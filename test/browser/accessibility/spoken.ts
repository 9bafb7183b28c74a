import { RENEWED_BY, SINCE } from '../preferences/support.js';
import { dayOf } from '../support/day.js';
import type { StateName } from './states.js';

export const text = (words: string) => `text "${words}"`;
export const link = (name: string) => `link "${name}"`;
export const button = (name: string) => `button "${name}"`;
export const status = (words = '') => `status "${words}"`;
const group = (name: string, ...inside: string[]) => [
  `group "${name}"`,
  ...inside.map((line) => `  ${line}`),
];

/** The element: the group that a person enters, and what they are told as they do. */
export function asked(heading: string, intro: string, ...inside: string[]): string[] {
  const [first, ...rest] = group(heading, text(heading), text(intro), ...inside);
  return [`${first}, described as "${intro}"`, ...rest];
}

const STOPPING = 'These messages stop when you save.';

/** A box by its label, what it stands at, its disclosure; in preferences, lines that say how the person stands. */
export function box(label: string, how: string, disclosure: string, ...lines: string[]): string[] {
  const standing = lines.filter((line) => line !== STOPPING);
  return [
    `checkbox "${label}", ${how}, described as "${[disclosure, ...lines].join(' ')}"`,
    ...[disclosure, ...standing].map(text),
    ...(lines.length > 0 ? [`live "${lines.includes(STOPPING) ? STOPPING : ''}"`] : []),
  ];
}

const OFFERS = 'Send me offers and news from Low Tide Coffee on WhatsApp, such as sales and new products';
const UPDATES =
  'Send me updates on my orders from Low Tide Coffee on WhatsApp, such as delivery times and receipts';
const STOP = 'To stop, reply STOP to any message.';
const VARIES = `How often varies. ${STOP}`;
const TO_NUMBER = 'How often varies. To stop, send STOP to +4930123456 on WhatsApp.';

const offers = (how = 'not checked', after = VARIES, ...lines: string[]) =>
  box(OFFERS, how, `Advertising messages. ${after}`, ...lines);
const updates = (how = 'not checked', after = VARIES, ...lines: string[]) =>
  box(UPDATES, how, `Messages about what you bought and answers to your questions. ${after}`, ...lines);

const phone = (typed = '', problem = '') => [
  text('Mobile number for WhatsApp'),
  'list "Country or region" = "Germany +49"',
  [
    `field "Mobile number for WhatsApp"${typed && ` = "${typed}"`}`,
    ...(problem ? ['invalid', `described as "${problem}"`] : []),
  ].join(', '),
  `live "${problem}"`,
];

const MISSING = 'Enter your mobile number, or untick the boxes.';
const WRONG =
  'Check this number, or untick the boxes. If the country (Germany) is wrong, choose yours, or start with + and the country code.';

const OPTIONAL = text('This is optional. You can buy without agreeing.');
const DATA = text(
  'Low Tide Coffee uses your mobile number to send what you ticked. You can withdraw your consent at any time.',
);
const PRIVACY = link('Privacy policy of Low Tide Coffee');
const CLOSING = [OPTIONAL, DATA, PRIVACY];
const EXPLAIN = 'button "What does this mean?", closed';
const SAVE = [button('Save my choice'), EXPLAIN];

const HEADING = 'Messages from Low Tide Coffee on WhatsApp';
const question = (...inside: string[]) => asked(HEADING, 'Tick the messages you want, or none.', ...inside);

/** With the page's own number, and one box ticked: what is said of the answer. */
const answered = (words: string, ...after: string[]) =>
  question(...offers('checked'), ...updates(), ...CLOSING, ...SAVE, status(words), ...after);

const DAY = dayOf(SINCE);
/** Stands for the day on which the person has confirmed: the test may run around midnight. */
export const TODAY = 'TODAY';
const TIME = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'medium' })
  .format(new Date(SINCE))
  .replace(/\s/g, ' ');

const AGREED = `You agreed to these words on ${DAY}.`;
const NEVER = 'You have not agreed to this.';
const CHANGE = [button('Save changes'), button('Stop all messages'), EXPLAIN];

const FORGET = button('Forget me on this device');
const choices = (...inside: string[]) =>
  asked(
    'Your choices for messages from Low Tide Coffee on WhatsApp',
    'Tick what you want, untick what you no longer want, and save.',
    ...inside,
    FORGET,
  );
const noChoices = (intro: string, ...after: string[]) =>
  asked(
    'Your choices for messages from Low Tide Coffee on WhatsApp',
    intro,
    PRIVACY,
    EXPLAIN,
    status(),
    ...after,
  );

/** A label in another language is a piece of its own, so that it is read out in that. */
const GERMAN_LABEL = 'Angebote auf WhatsApp';
const [germanBox, ...germanTexts] = box(GERMAN_LABEL, 'checked', 'Werbung.', AGREED);

const CONTACT = link('hello@lowtide.example');
const REACH = [text('Low Tide Coffee, Quay 1, Halifax,'), CONTACT];
const DATA_USED = text('Data used: your mobile number, what you chose and when.');
const CONTROLLER = text('Low Tide Coffee is responsible for your data.');
const GDPR = [
  CONTROLLER,
  DATA_USED,
  text(
    'Low Tide Coffee sends these messages through WhatsApp, a service of Meta. WhatsApp handles your number and the messages for this.',
  ),
  text('Withdrawing your consent takes effect from then on. It does not affect what was sent before.'),
];

/** Under a law: the lines that it adds, and a list of languages where it gives that choice. */
const under = (added: string[], ...before: string[]): string[] => {
  const [first, ...rest] = question(
    ...offers('not checked', TO_NUMBER),
    ...updates('not checked', TO_NUMBER),
    ...phone(),
    OPTIONAL,
    DATA,
    ...added,
    ...REACH,
    PRIVACY,
    ...SAVE,
    status(),
  );
  return [first!, ...before.map((line) => `  ${line}`), ...rest];
};

const confirmOnWhatsApp = (words: string) =>
  group(
    'One step is left: confirm on WhatsApp',
    text('One step is left: confirm on WhatsApp'),
    text('Send the message that is ready there. It holds the code CODE and shows that this number is yours.'),
    'disclosure "WhatsApp is on your phone? Scan this:", open',
    'picture "QR code that opens WhatsApp with the message"',
    link('Open WhatsApp'),
    status(words),
  );

const toConfirm = (words: string, ...after: string[]) =>
  question(
    ...offers('checked', TO_NUMBER),
    ...updates('not checked', TO_NUMBER),
    ...CLOSING,
    ...SAVE,
    status(words),
    ...after,
  );

/** Every state, as a screen reader is given it: the lines of test/wtr/spoken.js. */
export const SPOKEN: Record<StateName, string[]> = {
  'ready, with the page\u2019s number': question(...offers(), ...updates(), ...CLOSING, ...SAVE, status()),
  'ready, with its own phone field': question(
    ...offers(),
    ...updates(),
    ...phone(),
    ...CLOSING,
    ...SAVE,
    status(),
  ),
  'ready, with all that a site can add': asked(
    'News',
    'Tick the messages you want, or none.',
    ...offers('not checked', TO_NUMBER),
    ...updates('not checked', TO_NUMBER),
    ...box(
      'Invite me to groups of Low Tide Coffee on WhatsApp, such as a group about new products',
      'not checked',
      `Invitations to groups. You are in a group only if you open its invitation and choose to join. ${TO_NUMBER}`,
    ),
    ...box(
      'Let Low Tide Coffee call me on WhatsApp, such as about a delivery or an appointment',
      'not checked',
      `Calls on WhatsApp. ${TO_NUMBER}`,
    ),
    ...phone(),
    OPTIONAL,
    DATA,
    ...REACH,
    PRIVACY,
    text('More.'),
    ...SAVE,
    status(),
  ),
  ticked: question(...offers('checked'), ...updates('checked'), ...CLOSING, ...SAVE, status()),
  'no number': question(
    ...offers('checked'),
    ...updates(),
    ...phone('', MISSING),
    ...CLOSING,
    ...SAVE,
    status(),
  ),
  'a number that is wrong': question(
    ...offers('checked'),
    ...updates(),
    ...phone('12', WRONG),
    ...CLOSING,
    ...SAVE,
    status(),
  ),
  'the page\u2019s number is wrong': answered(
    'For messages on WhatsApp, check the mobile number in the form.',
  ),
  pending: answered('Saving your choice\u2026'),
  delivered: answered('Your choice is saved.'),
  'delivered, with a receipt': answered('Your choice is saved.', link('Keep a copy, or change your mind')),
  queued: answered('Not sent yet. Your choice is kept on this device and sent as soon as possible.'),
  refused: answered('Your choice could not be saved. Please contact Low Tide Coffee.'),
  'nothing ticked': question(
    ...offers(),
    ...updates(),
    ...CLOSING,
    ...SAVE,
    status('No box is ticked, so nothing was saved.'),
  ),
  'quiet after a no': group(HEADING, text(HEADING), button('Choose messages')),
  'ticks cleared': question(
    ...offers('not checked', `Up to 4 messages a month. ${STOP}`),
    ...updates(),
    ...CLOSING,
    ...SAVE,
    status('The text has changed, so your ticks were removed. Please choose again.'),
  ),
  // Chromium says so of all that is in a disabled control, though a link and the explanation still work.
  disabled: question(
    ...offers('not checked, unavailable'),
    ...updates('not checked, unavailable'),
    ...phone().map((line) => (/^(?:list|field)/.test(line) ? `${line}, unavailable` : line)),
    OPTIONAL,
    DATA,
    `${PRIVACY}, unavailable`,
    ...SAVE.map((line) => `${line}, unavailable`),
    status(),
  ),
  'the explanation is open': question(
    ...offers(),
    ...updates(),
    ...CLOSING,
    button('Save my choice'),
    'button "What does this mean?", open',
    ...group(
      'What does this mean?',
      text(
        'Low Tide Coffee sends these messages through WhatsApp, a service of Meta. WhatsApp handles your number and the messages for this.',
      ),
      text(
        'When you confirm, a record is kept: the text you saw, what you chose, when, and your number. It shows what you agreed to.',
      ),
      text(
        'You can stop one kind of message and keep the other. You can also ask Low Tide Coffee to stop by any other way that suits you.',
      ),
      button('Close'),
    ),
    status(),
  ),
  'preferences: granted': choices(
    ...offers('checked', VARIES, AGREED, 'Not yet confirmed on WhatsApp.'),
    ...updates('checked', VARIES, `You agreed on ${DAY}.`),
    DATA,
    PRIVACY,
    ...CHANGE,
    status(),
  ),
  'preferences: taken back, not saved': choices(
    ...offers('not checked', VARIES, AGREED, STOPPING),
    ...updates('not checked', VARIES, NEVER),
    DATA,
    PRIVACY,
    ...CHANGE,
    status(),
  ),
  'preferences: withdrawn': choices(
    ...offers('not checked', VARIES, `You said no on ${DAY}.`),
    ...updates('not checked', VARIES, `You stopped this on WhatsApp on ${DAY}.`),
    DATA,
    PRIVACY,
    button('Save changes'),
    EXPLAIN,
    status(),
  ),
  'preferences: renewal': choices(
    ...offers(
      'not checked',
      VARIES,
      `You agreed on ${DAY} to these words: \u201cAngebote auf WhatsApp\u201d \u201cWerbung.\u201d`,
      'The words have changed since. Tick the box to agree to the new words.',
      `Unless you do, these messages stop on ${dayOf(RENEWED_BY)}.`,
    ),
    button('Stop these messages'),
    ...updates('not checked', VARIES, NEVER),
    DATA,
    PRIVACY,
    ...CHANGE,
    status(),
  ),
  'preferences: not asked for any more, with a record': choices(
    ...updates('not checked', VARIES, NEVER),
    germanBox!,
    text(GERMAN_LABEL),
    ...germanTexts,
    DATA,
    PRIVACY,
    ...CHANGE,
    status(),
    `disclosure "All you saw on ${TIME}", closed`,
    button(`Download the record of ${TIME}`),
  ),
  'preferences: stopped on WhatsApp': choices(
    ...offers(
      'checked',
      VARIES,
      AGREED,
      'You stopped offers in WhatsApp itself. A tick here does not start them again: only you can, in your chat with Low Tide Coffee.',
    ),
    ...updates('not checked', VARIES, NEVER),
    DATA,
    PRIVACY,
    ...CHANGE,
    status(),
  ),
  'preferences: all stopped': choices(
    ...offers('not checked', VARIES, `You said no on ${TODAY}.`),
    ...updates('not checked', VARIES, `You said no on ${TODAY}.`),
    DATA,
    PRIVACY,
    button('Save changes'),
    EXPLAIN,
    status('Your choice is saved.'),
  ),
  'preferences: nothing changed': choices(
    ...offers('checked', VARIES, AGREED),
    ...updates('not checked', VARIES, NEVER),
    DATA,
    PRIVACY,
    ...CHANGE,
    status('You have changed nothing, so nothing was saved.'),
  ),
  'preferences: nothing known': noChoices(
    'This browser knows of no choice of yours. To change one, open the link that Low Tide Coffee sent you, or reply STOP to any message.',
  ),
  'preferences: unreachable': noChoices(
    'Your choices could not be loaded. Nothing has changed.',
    button('Try again'),
    FORGET,
  ),
  'preferences: forgotten': asked(
    'Your choices for messages from Low Tide Coffee on WhatsApp',
    'This browser knows of no choice of yours. To change one, open the link that Low Tide Coffee sent you, or reply STOP to any message.',
    PRIVACY,
    EXPLAIN,
    status('This browser keeps nothing about your choices any more. What you chose still stands.'),
    FORGET,
  ),
  'WhatsApp: offered': toConfirm('Your choice is saved.', ...confirmOnWhatsApp('')),
  'WhatsApp: waiting': toConfirm(
    'Your choice is saved.',
    ...confirmOnWhatsApp('Waiting for your message on WhatsApp\u2026'),
  ),
  'WhatsApp: confirmed': toConfirm('You have confirmed your choice on WhatsApp.'),
  'jurisdiction eu': under(GDPR),
  'jurisdiction de': under([
    text('A yes counts only after you confirm it on WhatsApp from the same number.'),
    ...GDPR,
  ]),
  'jurisdiction us': under([
    text(
      'By ticking a box, you agree that Low Tide Coffee may send you automated messages on WhatsApp to the number above.',
    ),
    text('Your consent is not a condition of purchase.'),
  ]),
  'jurisdiction ca': under([text('To withdraw your consent or ask about it, contact'), CONTACT, text('.')]),
  'jurisdiction in': under(
    [
      CONTROLLER,
      DATA_USED,
      text('Used for: sending you the messages you tick.'),
      text('To withdraw your consent, use your rights or complain, contact'),
      CONTACT,
      text('. You can also complain to the Data Protection Board of India.'),
    ],
    text('Language'),
    'list "Language" = "English"',
  ),
  'jurisdiction br': under([
    text(
      'By ticking a box, you consent to Low Tide Coffee using your mobile number to send you those messages on WhatsApp. You can withdraw your consent at any time, free of charge.',
    ),
    DATA_USED,
  ]),
  'a problem shown': ['alert "<whatsapp-opt-in> business is missing. Allowed: a text."'],
};
