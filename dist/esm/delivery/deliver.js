import { OptInError } from '../errors.js';
import { isReceiver } from './endpoint.js';
/**
 * Offers a proof to all its pending destinations at once and notes each answer at once. When all have answered for
 * good, the entry is removed from the outbox, or set aside if one of them refused.
 */
export async function deliver({ ...entry }, reach, outbox) {
    const message = 'No destination of the proof is known here; the proof is kept.';
    let error = new OptInError('destination-missing', message);
    const refusing = [];
    // The person may have said so meanwhile, in this page or another.
    const isForgotten = () => (entry.isForgotten ??= outbox.get(entry.id)?.isForgotten);
    function note() {
        isForgotten();
        outbox.put(entry);
    }
    /** With the page token that it was confirmed with, or that this page has. */
    async function handTo(transport) {
        if (!transport.token)
            return transport.deliver(entry.record);
        const token = freshToken(entry) ?? transport.token();
        entry.token = typeof token === 'object' ? await token : token; // one that is there goes along at once
        if (token)
            note();
        return transport.deliver(entry.record, entry.token);
    }
    async function offer(destination) {
        const transport = reach(destination);
        const delivery = transport && (await handTo(transport));
        if (!delivery)
            return;
        if (delivery.outcome === 'retry') {
            error = delivery.error;
            entry.notBefore = Math.max(entry.notBefore, Date.now() + (delivery.retryAfterMs ?? 0));
        }
        else {
            entry.pending = entry.pending.filter((name) => name !== destination);
            if (transport.token)
                entry.token = undefined;
            if (delivery.outcome === 'refused') {
                entry.refusal = delivery.reason;
                refusing.push(destination);
            }
            else if (delivery.receipt) {
                entry.receipt = delivery.receipt;
                if (isReceiver(destination) && !isForgotten())
                    outbox.keepReceipt(destination, delivery.receipt);
            }
        }
        note();
    }
    const offers = entry.pending.map(offer);
    await Promise.all(offers);
    const isOver = offers.length && !entry.pending.length;
    if (isOver && entry.refusal)
        outbox.setAside({ ...entry, pending: refusing });
    else if (isOver)
        outbox.remove(entry.id);
    if (entry.refusal)
        return { status: 'refused', error: new OptInError('delivery-refused', entry.refusal) };
    return isOver ? { status: 'delivered', receipt: entry.receipt } : { status: 'queued', error };
}
/** No page token is good for longer. */
const TOKEN_MS = 7_200_000;
/**
 * The token that the confirmation came with: good for its number, while that of the page that happens to be open now may
 * be needed for another. Not there once it has surely expired.
 */
function freshToken({ token, since = 0 }) {
    return Date.now() - since < TOKEN_MS ? token : undefined;
}
