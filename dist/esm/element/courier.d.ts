import type { Config } from '../config/index.js';
import { type Courier, type CourierEvents, type Transport } from '../delivery/index.js';
import type { OptInError } from '../errors.js';
/** The destinations that the options name: endpoint, callback, or both. The form around the element is none of them. */
export declare function destinations({ endpoint, callback, onConsent }: Config): Transport[];
/** The courier of one element; every element of every page of the site shares the outbox behind it. */
export declare function courierFor(config: () => Config | undefined, events: CourierEvents, onError: (error: OptInError) => void): Courier;
