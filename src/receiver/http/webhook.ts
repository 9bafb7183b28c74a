import type { Desk, WhatsAppSettings } from '../desk.js';
import { notificationsIn } from '../whatsapp/notifications.js';
import { isSignature, isSignedBy } from '../whatsapp/signature.js';
import { takeAll } from '../whatsapp/take.js';
import { readBytes } from './body.js';
import { Problem } from './problem.js';
import type { Handler } from './router.js';
import { isSameSecret } from '../rules/same-secret.js';

/** Meta's own limit on what it sends at once. */
const MOST_BYTES = 3 * 1024 * 1024;

/** `GET /webhooks/whatsapp`: Meta's handshake, when the webhook is set up in the app's dashboard. */
export const getWebhook: Handler = ({ request }, desk) => {
  const { verifyToken } = settingsOf(desk);
  const query = new URL(request.url).searchParams;
  const isRight =
    query.get('hub.mode') === 'subscribe' && isSameSecret(query.get('hub.verify_token') ?? '', verifyToken);
  if (!isRight)
    throw new Problem('verify-token-wrong', 'hub.mode or hub.verify_token is not the one expected.');
  return new Response(query.get('hub.challenge') ?? '', {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};

/**
 * `POST /webhooks/whatsapp`: what happened on WhatsApp. Answered with 200 when all of it is written, and also when it
 * is nothing we know: Meta sends again whatever is not answered so.
 */
export const postWebhook: Handler = async ({ request }, desk) => {
  const { appSecret, optIns = [], phoneNumberIds = [] } = settingsOf(desk);
  const signature = request.headers.get('x-hub-signature-256');
  if (!isSignature(signature)) throw wrongSignature();
  const bytes = await readBytes(request, { bytes: MOST_BYTES, ms: desk.limits.bodyMs });
  if (!isSignedBy(appSecret, bytes, signature)) throw wrongSignature();
  await takeAll(notificationsIn(parse(bytes)), { ...desk, optIns, phoneNumberIds });
  return new Response('');
};

/** An empty secret would be everyone's. */
function settingsOf({ whatsapp }: Desk): WhatsAppSettings {
  if (whatsapp?.appSecret && whatsapp.verifyToken) return whatsapp;
  throw new Problem('not-found', 'The webhook is not set up.');
}

function wrongSignature(): Problem {
  return new Problem(
    'signature-wrong',
    "X-Hub-Signature-256 is not this body's, signed with the app secret.",
  );
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem('not-json', 'The body is not JSON in UTF-8.');
  }
}
