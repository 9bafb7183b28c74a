import { createHmac, randomUUID } from 'node:crypto';

/**
 * Stands in for WhatsApp: what a person writes to the shop arrives at the receiver as WhatsApp would send it, signed.
 */
export function createWhatsApp(receiver, { appSecret }) {
  return async (request) => {
    if (request.method !== 'POST' || request.headers.get('sec-fetch-site') !== 'same-origin') {
      return new Response(null, { status: 403 });
    }
    const { from, text } = await request.json();
    const body = JSON.stringify(notification(String(from).replace('+', ''), String(text)));
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

function notification(from, body) {
  const message = {
    from,
    id: `wamid.${randomUUID()}`,
    timestamp: String(Math.floor(Date.now() / 1000)),
    type: 'text',
    text: { body },
  };
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '493012345678', phone_number_id: 'demo' },
    contacts: [{ wa_id: from }],
    messages: [message],
  };
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: 'demo', changes: [{ value, field: 'messages' }] }],
  };
}
