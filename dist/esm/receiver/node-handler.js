import { once } from 'node:events';
import { clientAddresses } from './client-address.js';
import { requestOf } from './node-request.js';
/** Lets Node's own HTTP server, or a framework built on it, ask a function from Request to Response. */
export function nodeHandler(handle, { trustedProxies, restMs = REST_MS, onWarning = logWarning } = {}) {
    const addressOf = clientAddresses(trustedProxies, onWarning);
    return async (incoming, outgoing) => {
        if (incoming.readableDidRead) {
            // Answering 4xx would make a shop's proofs be set aside; this is ours to mend, and theirs to try again.
            console.error('whatsapp-opt-in receiver: mount it before what reads bodies, such as express.json().');
            outgoing.writeHead(500, { Connection: 'close' }).end();
            return;
        }
        const gone = new AbortController();
        outgoing.once('close', () => {
            if (!outgoing.writableFinished)
                gone.abort();
        });
        const request = requestOf(incoming, gone.signal);
        if (!request) {
            outgoing.writeHead(400, { Connection: 'close' }).end();
            return;
        }
        const response = await handle(request, { address: addressOf(incoming) });
        outgoing.once('finish', () => limitRest(incoming, restMs));
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        if (!response.body) {
            outgoing.end();
            return;
        }
        // What breaks in the middle, on either side, is cut off, so that it cannot be taken for a whole answer.
        await send(response.body, outgoing, gone.signal).catch(() => outgoing.socket?.destroySoon());
    };
}
/** Enough for a body that was refused as too long, so that the next request on the connection is found. */
const REST_MS = 10_000;
/** A client that was answered and goes on sending, a byte now and then, would keep the connection. */
function limitRest(incoming, ms) {
    if (incoming.complete || incoming.destroyed)
        return;
    const timer = setTimeout(() => incoming.socket.destroy(), ms);
    incoming.once('close', () => clearTimeout(timer));
}
function logWarning(text) {
    console.error(`whatsapp-opt-in receiver: ${text}`);
}
/** Not `pipeline` over `Readable.fromWeb`: for short answers, that costs more than all else a request does here. */
async function send(body, outgoing, gone) {
    for await (const chunk of body) {
        if (!outgoing.write(chunk))
            await once(outgoing, 'drain', { signal: gone });
    }
    outgoing.end();
}
