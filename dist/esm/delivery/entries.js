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
            const entry = { id: record.id, record, pending: destinations(), notBefore: 0 };
            outbox.put(entry);
            return entry;
        },
        /** Those with a destination that this page knows the way to. */
        reachable: () => outbox.list().filter((entry) => addressed(entry).pending.some(reach)),
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
        outbox.setAside({ ...entry, refusal: error.message });
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
