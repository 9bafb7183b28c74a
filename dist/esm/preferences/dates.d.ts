/** Turns a time (ISO 8601, UTC) into what people of the page's language write. */
export type SayDate = (at: string) => string;
/** The day. `timeZone`: where it is not the reader's own. */
export declare function dateIn(language: string, timeZone?: string): SayDate;
/** The day and the time of day. */
export declare function timeIn(language: string, timeZone?: string): SayDate;
