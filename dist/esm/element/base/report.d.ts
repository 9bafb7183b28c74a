import type { OptInError } from '../../errors.js';
/** Says what is wrong to the developer, in the console, and to the page, as an event. */
export declare function report(target: EventTarget, error: OptInError): void;
