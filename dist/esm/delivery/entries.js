import { OptInError } from '../errors.js';
import { deliver } from './deliver.js';
import { reopenEndpoint } from './endpoint.js';
import { waitMs } from './retry.js';
const isProof = (record) => 'digest' in record;
/** The entries of the outbox, and what this page can do with each. */
export function createEntries(options) {
    const { outbox, transports } = options;
    const destinations = () => transports().map(({ destination }) => destination);
    const reach = (name) => transports().find(({ destination }) => destination === name) ?? reopenEndpoint(name);
    /** An entry without a destination takes those of this page. */
    const addressed = (entry) => entry.pending.length ? entry : { ...entry, pending: destinations() };
    async function attempt(entry) {
        const outcome = await deliver(entry, reach, outbox);
        report(options, entry.record, outcome);
        return outcome;
    }
    return {
        attempt,
        keep(record) {
            const entry = { id: record.id, record, pending: destinations(), notBefore: 0, since: Date.now() };
            outbox.put(entry);
            return entry;
        },
        /** Those with a destination that this page knows the way to. */
        reachable: () => outbox.list().filter((entry) => addressed(entry).pending.some(reach)),
        /** After a page's first tries: removes what has been kept for too long. */
        async clearUp() {
            const kept = outbox.kept();
            if (!kept)
                return;
            const { ABANDONED, overdue, sweep } = await import('./clear-up.js');
            sweep(kept);
            for (const { id, record } of overdue(outbox.list(), outbox.put)) {
                outbox.remove(id);
                const error = new OptInError('delivery-abandoned', ABANDONED);
                report(options, record, { status: 'refused', error });
            }
        },
        /** Removes what is kept for this page's destinations. Of what is still to be sent nothing is kept then; says if any is. */
        async forget() {
            const names = destinations();
            const waiting = outbox.list().filter(({ pending }) => pending.some((one) => names.includes(one)));
            for (const entry of waiting)
                outbox.put({ ...entry, isForgotten: true });
            const kept = outbox.kept();
            if (kept)
                (await import('./clear-up.js')).forget(kept, names);
            return waiting.length > 0;
        },
        /** For whoever holds the lock: the last one who did may have changed or delivered the entry. */
        async resume(id) {
            const entry = outbox.get(id);
            if (!entry || waitMs(entry.notBefore, Date.now()))
                return;
            const record = isProof(entry.record) ? entry.record : await complete(options, entry, entry.record);
            if (record)
                await attempt({ ...addressed(entry), record });
        },
    };
}
/** The proof of a draft, if there is one to be delivered now. */
async function complete(options, entry, draft) {
    const { outbox, finish } = options;
    let error;
    const proof = await finish(draft).catch((cause) => void (error = cause));
    const held = outbox.get(entry.id);
    // The page that holds it has sent or released it in the meantime.
    if (!held || isProof(held.record))
        return undefined;
    if (error instanceof OptInError && error.code !== 'load-failed') {
        outbox.setAside({ ...held, refusal: error.message });
        report(options, draft, { status: 'refused', error });
    }
    return proof;
}
function report({ events }, record, outcome) {
    const detail = outcome.status === 'delivered' ? outcome.receipt : outcome.error;
    try {
        // The status says which of the three it is; TypeScript cannot follow that far.
        events[outcome.status](record, detail);
    }
    catch (error) {
        console.error(error); // the page's own fault, and the sale goes on
    }
}
