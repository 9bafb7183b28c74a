import { unreachable } from './en-unreachable.js';

/** English for what most pages never show; loaded when one does. Its keys are keys of every language, as those of `en`. */
export const messages = {
  'label.groups': 'Invite me to groups of {{business}} on WhatsApp, such as a group about new products',
  'disclosure.groups':
    'Invitations to groups. You are in a group only if you open its invitation and choose to join.',
  'label.calls': 'Let {{business}} call me on WhatsApp, such as about a delivery or an appointment',
  'disclosure.calls': 'Calls on WhatsApp.',
  'preferences.heading': 'Your choices for messages from {{business}} on WhatsApp',
  'preferences.intro': 'Tick what you want, untick what you no longer want, and save.',
  'preferences.save': 'Save changes',
  'preferences.stop-all': 'Stop all messages',
  'preferences.forget': 'Forget me on this device',
  'preferences.forgotten':
    'This browser keeps nothing about your choices any more. What you chose still stands.',
  'preferences.forgotten-later':
    'What is still to be sent stays in this browser until then. All else is removed. What you chose still stands.',
  'preferences.stop': 'Stop these messages',
  'preferences.unknown':
    'This browser knows of no choice of yours. To change one, open the link that {{business}} sent you, or reply STOP to any message.',
  ...unreachable,
  'consent.granted': 'You agreed on {{date}}.',
  'consent.granted-same': 'You agreed to these words on {{date}}.',
  'consent.granted-words': 'You agreed on {{date}} to these words: {{words}}',
  'consent.granted-chat': 'You agreed in the chat on {{date}}, to this message: {{words}}',
  'consent.withdrawn': 'You said no on {{date}}.',
  'consent.withdrawn-chat': 'You stopped this on WhatsApp on {{date}}.',
  'consent.none': 'You have not agreed to this.',
  'consent.renewal': 'The words have changed since. Tick the box to agree to the new words.',
  'consent.renewal-by': 'Unless you do, these messages stop on {{date}}.',
  'consent.stopping': 'These messages stop when you save.',
  'consent.pending': 'Not yet confirmed on WhatsApp.',
  'consent.confirmed': 'You confirmed this on WhatsApp on {{date}}.',
  'consent.blocked':
    'You stopped offers in WhatsApp itself. A tick here does not start them again: only you can, in your chat with {{business}}.',
  'preferences.file': 'Download the record of {{date}}',
  'preferences.text': 'All you saw on {{date}}',
  'whatsapp.heading': 'One step is left: confirm on WhatsApp',
  'whatsapp.how':
    'Send the message that is ready there. It holds the code {{code}} and shows that this number is yours.',
  'whatsapp.open': 'Open WhatsApp',
  'whatsapp.scan': 'WhatsApp is on your phone? Scan this:',
  'whatsapp.picture': 'QR code that opens WhatsApp with the message',
  'whatsapp.message': 'I confirm my choice for messages from {{business}} on WhatsApp. Code: {{code}}',
  'whatsapp.late': 'Your message has not come yet. You can still send it.',
  'whatsapp.waiting': 'Waiting for your message on WhatsApp\u2026',
  'whatsapp.confirmed': 'You have confirmed your choice on WhatsApp.',
  'preferences.unchanged': 'You have changed nothing, so nothing was saved.',
};
