import { toJson } from '../proof/json.js';
import { failure } from './failure.js';
import { judge, retryAfterMs } from './retry.js';
const ENDPOINT = 'endpoint ';
export const destinationOf = (url) => ENDPOINT + url;
/** Whether a receiver of ours answers there, going by its path: its receipts open the person's own choices. */
export const isReceiver = (url) => url.endsWith('/consents');
/** Posts proofs to an absolute address. 10 s without an answer is a failed attempt. */
export function endpointTransport(url, token = () => undefined) {
    const destination = destinationOf(url);
    return {
        destination,
        token,
        async deliver(proof, pageToken) {
            try {
                return await read(destination, await post(url, proof, pageToken));
            }
            catch (cause) {
                return failure('delivery-failed', destination, 'could not be reached', cause);
            }
        },
    };
}
/** The way to a destination named on an earlier page view; none to a callback of that page. */
export function reopenEndpoint(destination) {
    const [, url] = destination.split(ENDPOINT);
    return url ? endpointTransport(url) : undefined;
}
function post(url, proof, token) {
    const request = {
        method: 'POST',
        headers: {
            'Content-Type': 'application/json',
            'Idempotency-Key': proof.id,
            ...(token && { Authorization: `Bearer ${token}` }),
        },
        body: toJson(proof),
        keepalive: true,
        signal: AbortSignal.timeout(10_000),
        // A shop's session may matter to its own endpoint; nobody else gets cookies.
        credentials: 'same-origin',
        // The page's path and query string are nobody's business; firewalls like to see an origin.
        referrerPolicy: 'strict-origin',
        // A followed 301 or 302 becomes a GET without the proof, and its 200 would look like a delivery.
        redirect: 'manual',
    };
    // Browsers fail a keepalive request once all in flight, the page's own too, exceed 64 KiB. It looks the same as
    // no network; asking twice does no harm, as the id is the same.
    return fetch(url, request).catch(() => fetch(url, { ...request, keepalive: false }));
}
async function read(destination, response) {
    const { status, headers } = response;
    // A body that is cut off, or is no JSON, takes nothing back of what the status said.
    const body = (await response.json().catch(() => undefined));
    // A catch-all page host, or a login page, says 200 to everything.
    const isPage = body === undefined && status !== 204 && /html/i.test(headers.get('Content-Type') ?? '');
    const outcome = judge(status);
    if (outcome === 'delivered' && !isPage)
        return { outcome, receipt: text(body?.receipt) };
    const detail = isPage ? 'text/html instead of JSON' : text(body?.code);
    const answer = `answered ${status || 'with a redirect'}${detail ? ` (${detail})` : ''}`;
    if (outcome === 'refused') {
        return { outcome, reason: `The ${destination} ${answer}; the proof is set aside.` };
    }
    const pause = retryAfterMs(headers.get('Retry-After'), Date.now());
    return { ...failure('delivery-failed', destination, answer), retryAfterMs: pause };
}
const text = (value) => (typeof value === 'string' ? value : undefined);
