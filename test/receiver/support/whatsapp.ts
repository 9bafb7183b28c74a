import { createHmac } from 'node:crypto';

/** What the app's dashboard at Meta would show. */
export const whatsapp = { appSecret: 'secret-of-the-app', verifyToken: 'token-of-the-shop' };

export const PHONE = '+4915112345678';
export const WA_ID = '4915112345678';
export const USER_ID = 'DE.13491208655302741918';
export const PHONE_NUMBER_ID = '106540352242922';

/** After the proofs of `makeProof` were made, and before the clock of `makeReceiver`. */
export const SENT_AT = Date.parse('2026-11-21T21:55:00Z') / 1000;

/** A webhook as Meta sends it: signed over the bytes of the body. */
export function webhook(body: unknown, { secret = whatsapp.appSecret, signature = '' } = {}): Request {
  const bytes =
    body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return new Request('https://receiver.example/webhooks/whatsapp', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Hub-Signature-256':
        signature || `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`,
    },
    body: bytes as BodyInit,
  });
}

/** The body of a webhook, of the members that a change's `value` has beside those that all have. */
export function bodyOf(...values: object[]) {
  return {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '102290129340398',
        changes: values.map((value) => ({ value: { ...COMMON, ...value }, field: 'messages' })),
      },
    ],
  };
}

const COMMON = {
  messaging_product: 'whatsapp',
  metadata: { display_phone_number: '15550783881', phone_number_id: PHONE_NUMBER_ID },
};

let last = 0;

/** A message with an id of its own, from a phone number; members can be replaced, and left out with `undefined`. */
export function message(over: object) {
  return { from: WA_ID, id: `wamid.${++last}`, timestamp: String(SENT_AT), ...over };
}

export function text(body: string, over: object = {}) {
  return message({ type: 'text', text: { body }, ...over });
}

/** The value of a change that holds messages, with the contacts that come with them. */
export function messages(...list: object[]) {
  return { contacts: [{ profile: { name: 'Sheena Nelson' }, wa_id: WA_ID }], messages: list };
}

/** The same from somebody with a username, whose number WhatsApp keeps to itself. */
export function messagesByUserId(...list: object[]) {
  return {
    contacts: [{ profile: { username: 'sheena' }, user_id: USER_ID }],
    messages: list.map((one) => ({ ...one, from: undefined, from_user_id: USER_ID })),
  };
}

export function preference(value: 'stop' | 'resume', over: object = {}) {
  return {
    contacts: [{ wa_id: WA_ID }],
    user_preferences: [
      {
        wa_id: WA_ID,
        detail: `User requested to ${value} marketing messages`,
        category: 'marketing_messages',
        value,
        timestamp: SENT_AT,
        ...over,
      },
    ],
  };
}

export function failedStatus(code: number | string, over: object = {}) {
  return {
    statuses: [
      {
        id: `wamid.${++last}`,
        status: 'failed',
        timestamp: String(SENT_AT),
        recipient_id: WA_ID,
        errors: [{ code, title: 'Unable to deliver message', error_data: { details: '…' } }],
        ...over,
      },
    ],
  };
}
