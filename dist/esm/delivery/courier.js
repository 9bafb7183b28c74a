import { destinationOf } from './endpoint.js';
import { createEntries } from './entries.js';
import { pauseMs, waitMs } from './retry.js';
export function createCourier(options) {
    const { outbox, lock, page } = options;
    const { attempt, clearUp, forget, keep, reachable, resume } = createEntries(options);
    let isNewPage = true;
    let listening; // while started
    let tries = 0; // since the page opened or sent something
    let timer;
    let turns = Promise.resolve();
    /** One after the other, so that whoever awaits a flush finds all that was begun before it settled. */
    function inTurn(work) {
        turns = turns.then(work).then(schedule).catch(console.error);
        return turns;
    }
    function flush() {
        tries++;
        return inTurn(() => Promise.all(reachable().map(({ id }) => lock(id, () => resume(id)))));
    }
    function schedule() {
        clearTimeout(timer);
        const waits = reachable().map(({ notBefore }) => waitMs(notBefore, Date.now()));
        if (!listening || !waits.length)
            return;
        timer = setTimeout(() => void flush(), Math.max(pauseMs(tries, Math.random()), Math.min(...waits)));
    }
    return {
        send(proof) {
            tries = 1;
            const delivery = attempt(keep(proof));
            // Already on its way: a page that leaves now would not live to be given the lock.
            const unlocked = lock(proof.id, () => delivery);
            void inTurn(() => Promise.all([unlocked, delivery]));
            return delivery;
        },
        hold(draft, finishing) {
            keep(draft);
            if (finishing)
                void lock(draft.id, () => finishing);
            schedule();
        },
        release: outbox.remove,
        flush,
        receipt: (endpoint) => outbox.receipt(destinationOf(endpoint)),
        forgetReceipt: (endpoint) => outbox.keepReceipt(destinationOf(endpoint), undefined),
        keeps: () => outbox.kept() !== undefined,
        forget,
        start() {
            if (listening)
                return;
            listening = listen(page, () => void flush());
            // An element that was only moved is no new page view.
            if (isNewPage)
                void flush().then(clearUp).catch(console.error);
            else
                schedule();
            isNewPage = false;
        },
        stop() {
            listening?.abort();
            listening = undefined;
            clearTimeout(timer);
        },
    };
}
function listen(page, onReturn) {
    const listening = new AbortController();
    const { signal } = listening;
    page.addEventListener('online', onReturn, { signal });
    // Every page load ends with `pageshow`; only the return from the back/forward cache is news.
    page.addEventListener('pageshow', (event) => event.persisted && onReturn(), {
        signal,
    });
    return listening;
}
