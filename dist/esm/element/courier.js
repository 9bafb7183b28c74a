import { callbackTransport, createCourier, endpointTransport, openLock, openOutbox, } from '../delivery/index.js';
import { finishDraft } from './confirmation.js';
/** The destinations that the options name: endpoint, callback, or both. The form around the element is none of them. */
export function destinations({ endpoint, callback, onConsent }) {
    const transports = [];
    if (endpoint)
        transports.push(endpointTransport(endpoint));
    if (callback)
        transports.push(callbackTransport(callback, (proof) => globalFunction(callback)(proof)));
    if (onConsent)
        transports.push(callbackTransport('onConsent', onConsent));
    return transports;
}
/** Looked up at each call: the page may define it after the element. */
function globalFunction(name) {
    const found = globalThis[name];
    if (typeof found !== 'function') {
        throw new TypeError(`callback="${name}" is not a function. Allowed: the name of a global function.`);
    }
    return found;
}
/** The courier of one element; every element of every page of the site shares the outbox behind it. */
export function courierFor(config, events, onError) {
    const storage = () => localStorage;
    return createCourier({
        outbox: openOutbox(storage, onError),
        lock: openLock(storage, window),
        page: window,
        transports: () => {
            const options = config();
            return options ? destinations(options) : [];
        },
        finish: finishDraft,
        events,
    });
}
