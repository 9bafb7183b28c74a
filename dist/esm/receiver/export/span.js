/**
 * Reads a span of time. Each end is a day (`2026-11-21`, in UTC, the whole of it) or a time with its zone
 * (`2026-11-21T10:00:00Z`, `\u2026+01:00`); an end that is left out is open.
 */
export function readSpan(from, to) {
    const [start, end] = [readEnd(from, '00:00:00.000'), readEnd(to, '23:59:59.999')];
    const problems = [
        ...(start === 'invalid' ? [unreadable('from')] : []),
        ...(end === 'invalid' ? [unreadable('to')] : []),
    ];
    if (problems.length)
        return { valid: false, problems };
    if (start !== undefined && end !== undefined && start > end) {
        return { valid: false, problems: [{ path: 'to', message: 'to must not be before from.' }] };
    }
    return { valid: true, span: { from: start, to: end } };
}
function unreadable(path) {
    const form = 'a day such as 2026-11-21 or a time such as 2026-11-21T10:00:00Z';
    return { path, message: `${path} must be ${form}.` };
}
const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** `invalid`, or the time in UTC with milliseconds, as the receiver's clock writes it. */
function readEnd(text, timeOfDay) {
    if (text === undefined || text === '')
        return undefined;
    if (DAY.test(text))
        return isDay(text) ? `${text}T${timeOfDay}Z` : 'invalid';
    const time = text.replace(' ', '+'); // in an address, the plus of a zone means a space
    const [, day] = TIME.exec(time) ?? [];
    if (day === undefined || !isDay(day))
        return 'invalid';
    const utc = new Date(time).toISOString();
    // At the ends of the calendar a zone leads out of the years that four digits can say and databases keep.
    return /^(?!0000)\d{4}-/.test(utc) ? utc : 'invalid';
}
/** `Date` takes the 30th of February for the 2nd of March. */
function isDay(day) {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !day.startsWith('0000');
}
