import { isProof } from './content.js';
import { signReceipt } from './receipt.js';
import { signSeal } from './seal.js';
/**
 * Writes a content down at the end of its subject's chain.
 *
 * @param subject The phone number, or WhatsApp's user id.
 */
export async function enter(content, subject, assurance, books) {
    const { store } = books;
    for (;;) {
        const record = await sealed({ content, subject, assurance }, await store.tail(subject), books);
        if (await store.append(record))
            return { outcome: 'added', record };
        const held = await store.find(content.id);
        if (held)
            return held.digest === content.digest ? { outcome: 'known', record: held } : { outcome: 'conflict' };
        // Another record of the same subject took the place first. Try the one after: each round means that some
        // record got in, so this ends.
    }
}
/** The record that follows `tail`. */
export async function sealed({ content, subject, assurance }, tail, { signingKey, clock }) {
    const { id, digest } = content;
    const place = {
        id,
        digest,
        receivedAt: clock().toISOString(),
        position: (tail?.position ?? 0) + 1,
        previous: tail?.digest ?? null,
        assurance,
    };
    const [receipt, seal] = await Promise.all([
        isProof(content) ? signReceipt(content, place.receivedAt, signingKey) : null,
        signSeal(place, signingKey),
    ]);
    return { ...place, subject, receipt, seal, content };
}
