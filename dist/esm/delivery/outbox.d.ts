import { OptInError } from '../errors.js';
import type { Outbox, OutboxEntry } from './ports.js';
/** Begins every key of ours in browser storage, and the name of every lock. */
export declare const PREFIX = "whatsapp-opt-in:";
/**
 * The outbox of a page: browser storage, each entry under its own key so that tabs never overwrite one another, and
 * memory for what storage refuses. `onError` hears of the first refusal. `getStorage` is a function because the mere
 * mention of `localStorage` throws in a sandboxed frame.
 */
export declare function openOutbox(getStorage: () => Storage, onError: (error: OptInError) => void, memory?: Map<string, OutboxEntry>): Outbox;
