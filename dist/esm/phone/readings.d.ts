import type { Written } from './written.js';
/** One way to read digits. */
export interface Reading {
    e164: string;
    /** ISO 3166-1 alpha-2, where it is known. */
    country: string | undefined;
    /** Grouped as in its country, with the country code. */
    grouped: string;
    /** Whether its plan is known to have such numbers. The length is right in any case. */
    isValid: boolean;
    /** Digits without the country code. */
    length: number;
}
/**
 * Every number that the digits may mean, none that is surely not meant: one is understood, and of several the person
 * has to say which. A single reading that is not `isSure` is to be asked about too.
 */
export interface Readings {
    list: Reading[];
    isSure: boolean;
}
/** What a written number means at a place: a region such as `DE`, or a calling code such as `+49`. */
export declare function readingsOf(number: Written, place?: string): Readings;
