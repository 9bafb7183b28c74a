import type { Config } from '../config/index.js';
import {
  callbackTransport,
  createCourier,
  endpointTransport,
  openLock,
  openOutbox,
  type Courier,
  type CourierEvents,
  type Transport,
} from '../delivery/index.js';
import type { OptInError } from '../errors.js';
import type { ConsentProof } from '../proof/index.js';
import { finishDraft } from './confirmation.js';

type Callback = (proof: ConsentProof) => unknown;

/** The destinations that the options name: endpoint, callback, or both. The form around the element is none of them. */
export function destinations({ endpoint, callback, onConsent }: Config): Transport[] {
  const transports: Transport[] = [];
  if (endpoint) transports.push(endpointTransport(endpoint));
  if (callback) transports.push(callbackTransport(callback, (proof) => globalFunction(callback)(proof)));
  if (onConsent) transports.push(callbackTransport('onConsent', onConsent as Callback));
  return transports;
}

/** Looked up at each call: the page may define it after the element. */
function globalFunction(name: string): Callback {
  const found = (globalThis as unknown as Record<string, unknown>)[name];
  if (typeof found !== 'function') {
    throw new TypeError(`callback="${name}" is not a function. Allowed: the name of a global function.`);
  }
  return found as Callback;
}

/** The courier of one element; every element of every page of the site shares the outbox behind it. */
export function courierFor(
  config: () => Config | undefined,
  events: CourierEvents,
  onError: (error: OptInError) => void,
): Courier {
  const storage = () => localStorage;
  return createCourier({
    outbox: openOutbox(storage, onError),
    lock: openLock(storage, window),
    page: window,
    transports: () => {
      const options = config();
      return options ? destinations(options) : [];
    },
    finish: finishDraft,
    events,
  });
}
