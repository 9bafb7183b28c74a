import { once } from 'node:events';
/** Lets Node's own HTTP server, or a framework built on it, ask a function from Request to Response. */
export function nodeHandler(handle, { trustedProxies = 0 } = {}) {
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
        const response = await handle(request, { address: clientAddress(incoming, trustedProxies) });
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        if (!response.body) {
            outgoing.end();
            return;
        }
        // What breaks in the middle, on either side, is cut off, so that it cannot be taken for a whole answer.
        await send(response.body, outgoing, gone.signal).catch(() => outgoing.socket?.destroySoon());
    };
}
/** Not `pipeline` over `Readable.fromWeb`: for short answers, that costs more than all else a request does here. */
async function send(body, outgoing, gone) {
    for await (const chunk of body) {
        if (!outgoing.write(chunk))
            await once(outgoing, 'drain', { signal: gone });
    }
    outgoing.end();
}
/** What a client writes into the header itself stands before what the proxies add, and is not believed. */
function clientAddress({ headers, socket }, trustedProxies) {
    if (trustedProxies === 0)
        return socket.remoteAddress;
    const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
    const seen = forwarded.at(-trustedProxies)?.trim() ?? '';
    return seen === '' ? socket.remoteAddress : seen;
}
/** Nothing for what HTTP allows and Request does not, such as an absurd host or the method TRACE. */
function requestOf(incoming, signal) {
    const { method = 'GET', url = '/' } = incoming;
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const scheme = 'encrypted' in incoming.socket ? 'https' : 'http';
    const origin = `${scheme}://${incoming.headers.host ?? 'localhost'}`;
    const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming);
    // `duplex` is asked for by Node and not yet known to the types of the DOM.
    const init = { method, headers, body, duplex: 'half' };
    try {
        // Joined, not resolved: a path such as //other.example/ must not name another host.
        return new ClientRequest(url.startsWith('/') ? origin + url : url, init, signal);
    }
    catch {
        return undefined;
    }
}
/** A signal that is given to Request itself is followed by another one, for a twentieth of all that a proof costs. */
class ClientRequest extends Request {
    #gone;
    constructor(url, init, gone) {
        super(url, init);
        this.#gone = gone;
    }
    get signal() {
        return this.#gone;
    }
}
/** Not `Readable.toWeb`: cancelling that cuts the connection, and with it the answer that says why. */
function bodyOf(incoming) {
    const chunks = incoming.iterator({ destroyOnReturn: false });
    return new ReadableStream({
        async pull(controller) {
            const { done, value } = (await chunks.next());
            if (done)
                controller.close();
            else
                controller.enqueue(value);
        },
        cancel() {
            void chunks.return?.(); // not awaited: it waits for the chunk that is being waited for
            incoming.resume(); // the rest is let through unread, so that the next request on the connection is found
        },
    }, { highWaterMark: 0 });
}
