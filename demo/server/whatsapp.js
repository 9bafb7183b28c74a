import { createHmac, randomUUID } from 'node:crypto';

/**
 * Stands in for WhatsApp: what a person writes to the shop, or taps, arrives at the receiver as WhatsApp would send it,
 * signed. It takes `{from, text}`, or `{from, reply: {id, title}}` for a button of the shop's.
 */
export function createWhatsApp(receiver, { appSecret }) {
  return async (request) => {
    if (request.method !== 'POST' || request.headers.get('sec-fetch-site') !== 'same-origin') {
      return new Response(null, { status: 403 });
    }
    const { from, text, reply } = await request.json();
    const said = reply ? tapped(reply) : { type: 'text', text: { body: String(text) } };
    const body = JSON.stringify(notification(String(from).replace('+', ''), said));
    const signature = createHmac('sha256', appSecret).update(body).digest('hex');
    return receiver(
      new Request('http://receiver/api/webhooks/whatsapp', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Hub-Signature-256': `sha256=${signature}` },
        body,
      }),
    );
  };
}

function tapped({ id, title }) {
  const reply = { id: String(id), title: String(title) };
  return { type: 'interactive', interactive: { type: 'button_reply', button_reply: reply } };
}

function notification(from, said) {
  const message = {
    from,
    id: `wamid.${randomUUID()}`,
    timestamp: String(Math.floor(Date.now() / 1000)),
    ...said,
  };
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '494066969123', phone_number_id: 'demo' },
    contacts: [{ wa_id: from }],
    messages: [message],
  };
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: 'demo', changes: [{ value, field: 'messages' }] }],
  };
}
