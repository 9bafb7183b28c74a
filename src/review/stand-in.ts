import type { OptionInput } from '../config/index.js';

/** Options of a business that is not, with every field set: for looking at the texts before there are options. */
export const standIn = {
  business: 'Acme Shoes',
  privacyUrl: 'https://acme.example/privacy',
  whatsappNumber: '+4930123456',
  contact: 'hello@acme.example',
  address: 'Example Street 1, 10115 Berlin',
  purposes: 'marketing service groups calls',
  marketingFrequency: '4/month',
  serviceFrequency: '5/order',
  noticeVersion: '2026-11',
} as const satisfies OptionInput;
