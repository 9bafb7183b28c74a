/** English, the language inside. Its keys are the keys of every language; plural forms follow CLDR. */
export const en = {
  heading: 'Messages from {{business}} on WhatsApp',
  intro: 'Tick the messages you want, or none.',
  'label.marketing': 'Send me offers and news from {{business}} on WhatsApp, such as sales and new products',
  'label.service':
    'Send me updates on my orders from {{business}} on WhatsApp, such as delivery times and receipts',
  'disclosure.marketing': 'Advertising messages.',
  'disclosure.service': 'Messages about what you bought and answers to your questions.',
  sender: 'Sent by {{business}} on WhatsApp.',
  examples: 'For example: {{examples}}.',
  quoted: '\u201c{{text}}\u201d',
  'frequency.varies': 'How often varies.',
  'frequency.day_one': 'Up to {{count}} message a day.',
  'frequency.day_other': 'Up to {{count}} messages a day.',
  'frequency.week_one': 'Up to {{count}} message a week.',
  'frequency.week_other': 'Up to {{count}} messages a week.',
  'frequency.month_one': 'Up to {{count}} message a month.',
  'frequency.month_other': 'Up to {{count}} messages a month.',
  'frequency.year_one': 'Up to {{count}} message a year.',
  'frequency.year_other': 'Up to {{count}} messages a year.',
  'frequency.order_one': 'Up to {{count}} message per order.',
  'frequency.order_other': 'Up to {{count}} messages per order.',
  stop: 'To stop, reply STOP to any message.',
  'stop.number': 'To stop, send STOP to {{number}} on WhatsApp.',
  optional: 'This is optional. You can buy without agreeing.',
  data: '{{business}} uses your mobile number to send what you ticked. You can withdraw your consent at any time.',
  privacy: 'Privacy policy of {{business}}',
  language: 'Language',
  'jurisdiction.controller': '{{business}} is responsible for your data.',
  'jurisdiction.data': 'Data used: your mobile number, what you chose and when.',
  'jurisdiction.purpose': 'Used for: sending you the messages you tick.',
  'jurisdiction.withdrawal':
    'Withdrawing your consent takes effect from then on. It does not affect what was sent before.',
  'jurisdiction.confirm': 'A yes counts only after you confirm it on WhatsApp from the same number.',
  'jurisdiction.automated':
    'By ticking a box, you agree that {{business}} may send you automated messages on WhatsApp to the number above.',
  'jurisdiction.automated.number':
    'By ticking a box, you agree that {{business}} may send you automated messages on WhatsApp to {{number}}.',
  'jurisdiction.condition': 'Your consent is not a condition of purchase.',
  'jurisdiction.contact': 'To withdraw your consent or ask about it, contact {{contact}}.',
  'jurisdiction.rights':
    'To withdraw your consent, use your rights or complain, contact {{contact}}. You can also complain to the Data Protection Board of India.',
  'jurisdiction.consent':
    'By ticking a box, you consent to {{business}} using your mobile number to send you those messages on WhatsApp. You can withdraw your consent at any time, free of charge.',
  'phone.label': 'Mobile number for WhatsApp',
  'phone.country': 'Country or region',
  'phone.missing': 'Enter your mobile number, or untick the boxes.',
  'phone.invalid':
    'Check this number, or untick the boxes. Start with + and the country code if it is from abroad.',
  'phone.page-missing': 'For messages on WhatsApp, enter your mobile number in the form.',
  'phone.page-invalid': 'For messages on WhatsApp, check the mobile number in the form.',
  confirm: 'Save my choice',
  'status.pending': 'Saving your choice\u2026',
  'status.delivered': 'Your choice is saved.',
  'status.queued': 'Not sent yet. Your choice is kept on this device and sent as soon as possible.',
  'status.refused': 'Your choice could not be saved. Please contact {{business}}.',
  'status.nothing': 'No box is ticked, so nothing was saved.',
  'status.cleared': 'The text has changed, so your ticks were removed. Please choose again.',
  'status.replaced':
    'This part of the page was loaded again, so your ticks were removed. Please choose again.',
  'copy.page': 'Keep a copy, or change your mind',
  reconsider: 'Choose messages',
  'details.open': 'What does this mean?',
  'details.close': 'Close',
  'details.sending':
    '{{business}} sends these messages through WhatsApp, a service of Meta. WhatsApp handles your number and the messages for this.',
  'details.record':
    'When you confirm, a record is kept: the text you saw, what you chose, when, and your number. It shows what you agreed to.',
  'details.stopping':
    'You can stop one kind of message and keep the other. You can also ask {{business}} to stop by any other way that suits you.',
};
