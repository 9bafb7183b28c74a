/**
 * How proofs leave the page: `createCourier` with `openOutbox` and the transports of the element's destinations.
 *
 * @module
 */
export type { Outcome } from './deliver.js';
export { callbackTransport } from './callback.js';
export { createCourier, type Courier, type CourierOptions } from './courier.js';
export type { CourierEvents } from './entries.js';
export { endpointTransport, isReceiver } from './endpoint.js';
export { inTime } from './in-time.js';
export { openLock } from './lock.js';
export { openOutbox } from './outbox.js';
export type { Delivery, Lock, Outbox, OutboxEntry, Transport } from './ports.js';
