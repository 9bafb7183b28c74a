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
    async function offer(destination) {
        const delivery = await reach(destination)?.deliver(entry.record);
        if (!delivery)
            return;
        // The person may have said so meanwhile, in this page or another.
        entry.isForgotten ??= outbox.get(entry.id)?.isForgotten;
        if (delivery.outcome === 'retry') {
            error = delivery.error;
            entry.notBefore = Math.max(entry.notBefore, Date.now() + (delivery.retryAfterMs ?? 0));
        }
        else {
            entry.pending = entry.pending.filter((name) => name !== destination);
            if (delivery.outcome === 'refused') {
                entry.refusal = delivery.reason;
                refusing.push(destination);
            }
            else if (delivery.receipt) {
                entry.receipt = delivery.receipt;
                if (isReceiver(destination) && !entry.isForgotten)
                    outbox.keepReceipt(destination, delivery.receipt);
            }
        }
        outbox.put(entry);
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
