export { callbackTransport } from './callback.js';
export { createCourier } from './courier.js';
export { endpointTransport, isReceiver } from './endpoint.js';
export { inTime } from './in-time.js';
export { openLock } from './lock.js';
export { openOutbox } from './outbox.js';
