import type { Handler } from './router.js';
/** `GET /webhooks/whatsapp`: Meta's handshake, when the webhook is set up in the app's dashboard. */
export declare const getWebhook: Handler;
/**
 * `POST /webhooks/whatsapp`: what happened on WhatsApp. Answered with 200 when all of it is written, and also when it
 * is nothing we know: Meta sends again whatever is not answered so.
 */
export declare const postWebhook: Handler;
