import { OptInError } from '../errors.js';
import { deliver } from './deliver.js';
import { reopenEndpoint } from './endpoint.js';
import { openLock } from './lock.js';
import { pauseMs, waitMs } from './retry.js';
const isProof = (record) => !!record && 'digest' in record;
export function createCourier(options) {
    const { outbox, transports, finish, events, page = window } = options;
    const { lock = openLock(() => localStorage, page) } = options;
    let isNewPage = true;
    let isStarted = false;
    let tries = 0;
    let timer;
    let passes = Promise.resolve();
    const destinations = () => transports().map(({ destination }) => destination);
    const reach = (name) => transports().find(({ destination }) => destination === name) ?? reopenEndpoint(name);
    const reachable = () => outbox
        .list()
        .filter(({ record, pending }) => !isProof(record) || (pending.length ? pending : destinations()).some(reach));
    function keep(record) {
        const entry = { id: record.id, record, pending: destinations(), notBefore: 0 };
        outbox.put(entry);
        return entry;
    }
    function report(record, outcome) {
        try {
            if (outcome.status === 'delivered')
                events.delivered(record, outcome.receipt);
            else
                events[outcome.status](record, outcome.error);
        }
        catch (error) {
            console.error(error); // the page's own fault, and the sale goes on
        }
        return outcome;
    }
    async function attempt(entry) {
        return report(entry.record, await deliver(entry, reach, outbox));
    }
    async function complete(entry, draft) {
        // The page that holds it may have sent or released it in the meantime.
        const isStillHeld = () => {
            const now = outbox.get(entry.id);
            return now && !isProof(now.record);
        };
        try {
            const record = await finish(draft);
            if (!isStillHeld())
                return;
            const completed = { ...entry, record };
            outbox.put(completed);
            await attempt(completed);
        }
        catch (error) {
            if (!(error instanceof OptInError) || error.code === 'load-failed' || !isStillHeld())
                return;
            outbox.setAside({ ...entry, refusal: error.message });
            report(draft, { status: 'refused', error });
        }
    }
    /** For whoever holds the lock: the last one who did may have changed or delivered the entry. */
    async function resume(id) {
        const entry = outbox.get(id);
        if (!entry || waitMs(entry.notBefore, Date.now()))
            return;
        const { record } = entry;
        const pending = entry.pending.length ? entry.pending : destinations();
        await (isProof(record)
            ? attempt({ ...entry, record, pending })
            : complete({ ...entry, pending }, record));
    }
    /** One after the other, so that whoever awaits a flush finds all that was begun before it settled. */
    function inTurn(work) {
        passes = passes.then(work).then(schedule).catch(console.error);
        return passes;
    }
    function flush() {
        return inTurn(() => Promise.all(reachable().map(({ id }) => lock(id, () => resume(id)))));
    }
    function schedule() {
        clearTimeout(timer);
        const waits = reachable().map(({ notBefore }) => waitMs(notBefore, Date.now()));
        if (!isStarted || !waits.length)
            return;
        timer = setTimeout(flush, Math.max(pauseMs(tries++, Math.random()), Math.min(...waits)));
    }
    const onReturn = ({ persisted }) => {
        // Every page load ends with `pageshow`; news is only the return from the back/forward cache.
        if (persisted !== false)
            void flush();
    };
    return {
        send(proof) {
            tries = 0;
            const delivery = attempt(keep(proof));
            // Already on its way: a page that leaves now would not live to be given the lock.
            const unlocked = lock(proof.id, () => delivery);
            void inTurn(() => unlocked);
            return delivery;
        },
        hold: (draft) => void keep(draft),
        release: (id) => outbox.remove(id),
        flush,
        start() {
            if (isStarted)
                return;
            isStarted = true;
            page.addEventListener('online', onReturn);
            page.addEventListener('pageshow', onReturn);
            // An element that was only moved is no new page view.
            if (isNewPage)
                void flush();
            else
                schedule();
            isNewPage = false;
        },
        stop() {
            isStarted = false;
            clearTimeout(timer);
            page.removeEventListener('online', onReturn);
            page.removeEventListener('pageshow', onReturn);
        },
    };
}
