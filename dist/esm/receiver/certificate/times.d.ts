import { type Markup } from '../../markup.js';
/** A time for people, in UTC, to the second; the element says it to the millisecond. */
export declare function utc(time: string): Markup;
/** The same by the person's own clock, without the year; nothing when the browser named a zone that is not known here. */
export declare function local(time: string, timeZone: string): string | undefined;
/** A length of time for people, its two greatest units, such as `2 hours 5 minutes`. */
export declare function duration(ms: number): string;
