import { isSameSecret } from '../rules/same-secret.js';
import { notificationsIn } from '../whatsapp/notifications.js';
import { isSignature, isSignedBy } from '../whatsapp/signature.js';
import { takeAll } from '../whatsapp/take.js';
import { memoryFor } from './body-memory.js';
import { readBytes } from './body.js';
import { mayGuess } from './guesses.js';
import { tooMany } from './limits.js';
import { Problem } from './problem.js';
/** Meta's own limit on what it sends at once. */
const MOST_BYTES = 3 * 1024 * 1024;
const MOST_BYTES_AFTER_GUESSES = 64 * 1024;
const WAIT_MS = 60_000;
/** `GET /webhooks/whatsapp`: Meta's handshake, when the webhook is set up in the app's dashboard. */
export const getWebhook = ({ request }, desk) => {
    const { verifyToken } = settingsOf(desk);
    const query = new URL(request.url).searchParams;
    const isRight = query.get('hub.mode') === 'subscribe' && isSameSecret(query.get('hub.verify_token') ?? '', verifyToken);
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
export const postWebhook = async ({ request, connection }, desk) => {
    const { appSecret, optIns = [], phoneNumberIds = [] } = settingsOf(desk);
    const signature = request.headers.get('x-hub-signature-256');
    if (!isSignature(signature))
        throw wrongSignature();
    const bytes = await readSigned(request, connection, desk);
    if (!isSignedBy(appSecret, bytes, signature))
        throw wrongSignature();
    await takeAll(notificationsIn(parse(bytes)), { ...desk, optIns, phoneNumberIds });
    return new Response('');
};
/**
 * Whoever sent too many wrong signatures is heard all the same, as WhatsApp may be behind the same proxy; but then no
 * more is read of a body than nearly all webhooks have.
 */
async function readSigned(request, connection, desk) {
    const isTrusted = await mayGuess(connection, desk);
    try {
        return await readBytes(request, {
            bytes: isTrusted ? MOST_BYTES : MOST_BYTES_AFTER_GUESSES,
            ms: desk.limits.bodyMs,
            memory: memoryFor(connection, desk, { isWebhook: true }),
        });
    }
    catch (error) {
        // Not 413: sent again later, it may be taken.
        if (!isTrusted && error instanceof Problem && error.code === 'body-too-large')
            throw tooMany(WAIT_MS);
        throw error;
    }
}
/** An empty secret would be everyone's. */
function settingsOf({ whatsapp }) {
    if (whatsapp?.appSecret && whatsapp.verifyToken)
        return whatsapp;
    throw new Problem('not-found', 'The webhook is not set up.');
}
function wrongSignature() {
    return new Problem('signature-wrong', "X-Hub-Signature-256 is not this body's, signed with the app secret.");
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new Problem('not-json', 'The body is not JSON in UTF-8.');
    }
}
