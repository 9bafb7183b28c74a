import { UNKNOWN_HOST } from './unknown-host.js';
/** The request that came in; nothing for what HTTP allows and Request does not, such as the method TRACE. */
export function requestOf(incoming, signal) {
    const { method = 'GET', url = '/' } = incoming;
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const path = pathOf(url);
    if (path === undefined)
        return undefined;
    const scheme = 'encrypted' in incoming.socket ? 'https' : 'http';
    const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming);
    // `duplex` is asked for by Node and not yet known to the types of the DOM.
    const init = { method, headers, body, duplex: 'half' };
    try {
        // Joined, not resolved: a path such as //other.example/ must not name another host.
        return new ClientRequest(`${scheme}://${hostOf(incoming)}${path}`, init, signal);
    }
    catch {
        return undefined;
    }
}
/** What is asked for, without the host that a client may write before it (RFC 9112, 3.2.2). */
function pathOf(target) {
    if (target.startsWith('/'))
        return target;
    const url = /^https?:\/\//i.test(target) && URL.canParse(target) ? new URL(target) : undefined;
    return url && url.pathname + url.search;
}
/**
 * The host that was asked, where there is one and it is plain. Taken as it came, `x/health?` would change the path, past
 * the rules of a proxy that looked at the path only.
 */
function hostOf({ headers: { host }, rawHeaders }) {
    if (host === undefined)
        return 'localhost';
    const times = rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name)).length;
    const isPlain = /^(?:[\w.-]+|\[[0-9a-f:.]+\])(?::\d*)?$/i.test(host) && URL.canParse(`http://${host}`);
    return isPlain && times <= 1 ? host : UNKNOWN_HOST;
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
