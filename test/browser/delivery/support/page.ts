import {
  createCourier,
  endpointTransport,
  openLock,
  openOutbox,
  type Courier,
} from '../../../../src/delivery/index.js';

/** What a test sees of a page in a frame. */
export interface CourierPage {
  courier: Courier;
  told: string[];
}

const options = new URLSearchParams(location.search);
const endpoint = options.get('endpoint');
const told: string[] = [];
const courier = createCourier({
  outbox: openOutbox(
    () => localStorage,
    ({ code }) => void told.push(code),
  ),
  // Plain-http pages have no Web Locks; the test server's address counts as secure.
  lock: openLock(() => localStorage, window, options.has('plain') ? null : navigator.locks),
  transports: () => (endpoint ? [endpointTransport(endpoint)] : []),
  finish: () => Promise.reject(new Error('no drafts here')),
  events: {
    delivered: () => void told.push('delivered'),
    queued: () => void told.push('queued'),
    refused: () => void told.push('refused'),
  },
  page: window,
});
courier.start();
(window as unknown as { courierPage: CourierPage }).courierPage = { courier, told };
