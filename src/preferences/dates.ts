/** Turns a time (ISO 8601, UTC) into what people of the page's language write. */
export type SayDate = (at: string) => string;

/** The day. `timeZone`: where it is not the reader's own. */
export function dateIn(language: string, timeZone?: string): SayDate {
  return said(language, { dateStyle: 'long', timeZone });
}

/** The day and the time of day. */
export function timeIn(language: string, timeZone?: string): SayDate {
  return said(language, { dateStyle: 'long', timeStyle: 'medium', timeZone });
}

function said(language: string, style: Intl.DateTimeFormatOptions): SayDate {
  const format = new Intl.DateTimeFormat(language, style);
  return (at) => format.format(new Date(at));
}
