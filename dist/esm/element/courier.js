import { callbackTransport, createCourier, endpointTransport, openLock, openOutbox, } from '../delivery/index.js';
import { dispatch } from '../events.js';
import { report } from './base/report.js';
import { finishDraft } from './confirmation.js';
import { readPageToken } from './page-token.js';
/** The destinations that the options name: endpoint, callback, or both. The form around the element is none of them. */
export function destinations({ endpoint, pageToken, callback, onConsent, deliver = onConsent }, tell) {
    const transports = [];
    if (endpoint)
        transports.push(endpointTransport(endpoint, () => readPageToken(pageToken, tell)));
    if (callback)
        transports.push(callbackTransport(callback, (proof) => globalFunction(callback)(proof)));
    // One destination under both names: what one page kept, another that says the other delivers.
    if (deliver)
        transports.push(callbackTransport('onConsent', deliver));
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
/**
 * The courier of one element. The elements of all pages of a site share the outbox behind it, so it also reports
 * what became of proofs that another page view left.
 */
export function courierFor({ target, config, report: tell, isLast, onOutcome, onEarlier, }) {
    const storage = () => localStorage;
    return createCourier({
        outbox: openOutbox(storage, tell),
        lock: openLock(storage, window),
        page: window,
        transports: () => {
            const options = config();
            return options ? destinations(options, tell) : [];
        },
        finish: finishDraft,
        events: {
            delivered(proof, receipt) {
                if (isLast(proof.id))
                    onOutcome('delivered', proof, receipt);
                else
                    onEarlier();
                dispatch(target, 'opt-in-delivered', { proof, ...(receipt !== undefined && { receipt }) });
            },
            queued(proof, error) {
                if (isLast(proof.id))
                    onOutcome('queued', proof);
                dispatch(target, 'opt-in-queued', { proof, error });
            },
            refused(record, error) {
                if (isLast(record.id))
                    onOutcome('refused', record);
                tell(error);
            },
        },
    });
}
/** The courier of a page without the element, such as the one after a checkout: sends what earlier pages left. */
export function courierForPage() {
    return courierFor({
        target: document,
        config: () => undefined,
        report: (error) => {
            report(document, error);
        },
        isLast: () => false,
        onOutcome: () => undefined,
        onEarlier: () => undefined,
    });
}
