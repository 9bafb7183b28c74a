const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** What a time that somebody gives looks like, for messages. */
export const TIME_FORM = 'a day such as 2026-11-21 or a time such as 2026-11-21T10:00:00Z';
/** Which moment of a day (UTC) is meant where no more than the day is given. */
export const START_OF_DAY = '00:00:00.000';
export const END_OF_DAY = '23:59:59.999';
/** A day or a time with its zone, in UTC with milliseconds, as the receiver's clock writes it; nothing when it is neither. */
export function readTime(text, timeOfDay) {
    if (DAY.test(text))
        return isDay(text) ? `${text}T${timeOfDay}Z` : undefined;
    const [, day] = TIME.exec(text) ?? [];
    if (day === undefined || !isDay(day))
        return undefined;
    const utc = new Date(text).toISOString();
    // At the ends of the calendar a zone leads out of the years that four digits can say and databases keep.
    return /^(?!0000)\d{4}-/.test(utc) ? utc : undefined;
}
/** `Date` takes the 30th of February for the 2nd of March. */
function isDay(day) {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !day.startsWith('0000');
}
