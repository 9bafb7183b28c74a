import type { Config } from '../config/index.js';
import { OptInError } from '../errors.js';
interface Ports {
    config(): Config | undefined;
    /** Whether a box is ticked, which was neither confirmed nor answered with what is wrong. */
    hasOpenTicks(): boolean;
    /** Tells the person that their ticks are gone. */
    tell(): void;
    report(error: OptInError): void;
}
/**
 * Ticks that leave unconfirmed, with the page or with the element alone. The person is told where the question stands
 * again; the developer is told in any case, so that a page whose orders confirm nothing is noticed at the first try.
 */
export declare class LostTicks {
    #private;
    /** On a development host: what happened in the page before. */
    note: Error | undefined;
    constructor(ports: Ports);
    connect(): void;
    /** The boxes are there to be ticked. */
    arrived(): void;
    disconnect(): void;
}
export {};
