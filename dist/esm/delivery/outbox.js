import { OptInError } from '../errors.js';
import { toJson } from '../proof/json.js';
/** Begins every key of ours in browser storage, and the name of every lock. */
export const PREFIX = 'whatsapp-opt-in:';
// The number is the version of what is stored: whatever another version wrote is left alone.
const QUEUED = PREFIX + 'outbox-1:';
const REFUSED = PREFIX + 'refused-1:';
const RECEIPT = PREFIX + 'receipt-1:';
const MOST_REFUSED = 20;
/** Shared by the elements of a page: the one that confirmed may be gone before its proof is delivered. */
const pageMemory = new Map();
/**
 * The outbox of a page: browser storage, each entry under its own key so that tabs never overwrite one another, and
 * memory for what storage refuses. `onError` hears of the first refusal. `getStorage` is a function because the mere
 * mention of `localStorage` throws in a sandboxed frame.
 */
export function openOutbox(getStorage, onError, memory = pageMemory) {
    let isReported = false;
    function tryStorage(act) {
        try {
            return act(getStorage());
        }
        catch (cause) {
            if (!isReported) {
                isReported = true; // first, as whoever hears of it may look into the outbox
                const message = 'Browser storage refuses; the proof is kept for this page only.';
                onError(new OptInError('storage-refused', message, { cause }));
            }
            return undefined;
        }
    }
    const keys = (prefix) => tryStorage((storage) => Object.keys(storage).filter((key) => key.startsWith(prefix))) ?? [];
    const get = (id) => memory.get(id) ??
        parse(id, tryStorage((storage) => storage.getItem(QUEUED + id)));
    const remove = (id) => {
        memory.delete(id);
        tryStorage((storage) => storage.removeItem(QUEUED + id));
    };
    return {
        put(entry) {
            memory.set(entry.id, entry);
            tryStorage((storage) => {
                storage.setItem(QUEUED + entry.id, toJson(entry));
                memory.delete(entry.id);
            });
        },
        get,
        list() {
            const ids = keys(QUEUED).map((key) => key.slice(QUEUED.length));
            return [...new Set([...memory.keys(), ...ids])].flatMap((id) => get(id) ?? []);
        },
        remove,
        setAside(entry) {
            remove(entry.id); // first, as a full storage has no room for both
            if (entry.isForgotten)
                return;
            tryStorage((storage) => {
                storage.setItem(REFUSED + entry.id, toJson(entry));
                // Ids begin with their time, so the oldest come first.
                for (const key of keys(REFUSED).sort().slice(0, -MOST_REFUSED))
                    storage.removeItem(key);
            });
        },
        kept: () => tryStorage(keptIn),
        receipt: (destination) => tryStorage((storage) => receiptIn(storage.getItem(RECEIPT + destination))),
        keepReceipt(destination, receipt) {
            tryStorage((storage) => setReceipt(storage, RECEIPT + destination, receipt));
        },
    };
}
/** Nothing where it holds nothing of ours. */
function keptIn(storage) {
    const isAny = Object.keys(storage).some((key) => key.startsWith(PREFIX));
    return isAny ? { storage, refused: REFUSED, receipt: RECEIPT } : undefined;
}
function setReceipt(storage, key, receipt) {
    if (receipt === undefined)
        storage.removeItem(key);
    else
        storage.setItem(key, `${Date.now()} ${receipt}`);
}
/** Before it stands when it was kept. */
const receiptIn = (value) => /^\d+ (.+)/s.exec(value ?? '')?.[1];
/** The entry, if it is one: storage belongs to the whole site, and what is corrupt must not hold up the rest. */
function parse(id, json) {
    try {
        const entry = JSON.parse(json);
        return entry.id === id && entry.record.id === id && Array.isArray(entry.pending) ? entry : undefined;
    }
    catch {
        return undefined; // corrupt, or nothing there
    }
}
