import { END_OF_DAY, readTime, START_OF_DAY, TIME_FORM } from '../rules/read-time.js';
/**
 * Reads a span of time. Each end is a day (`2026-11-21`, in UTC, the whole of it) or a time with its zone
 * (`2026-11-21T10:00:00Z`, `\u2026+01:00`); an end that is left out is open.
 */
export function readSpan(from, to) {
    const [start, end] = [readEnd(from, START_OF_DAY), readEnd(to, END_OF_DAY)];
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
    return { path, message: `${path} must be ${TIME_FORM}.` };
}
function readEnd(text, timeOfDay) {
    if (text === undefined || text === '')
        return undefined;
    // In an address, the plus of a zone means a space.
    return readTime(text.replace(' ', '+'), timeOfDay) ?? 'invalid';
}
