/** What a time that somebody gives looks like, for messages. */
export declare const TIME_FORM = "a day such as 2026-11-21 or a time such as 2026-11-21T10:00:00Z";
/** Which moment of a day (UTC) is meant where no more than the day is given. */
export declare const START_OF_DAY = "00:00:00.000";
export declare const END_OF_DAY = "23:59:59.999";
/** A day or a time with its zone, in UTC with milliseconds, as the receiver's clock writes it; nothing when it is neither. */
export declare function readTime(text: string, timeOfDay: string): string | undefined;
