import { markup } from '../../markup.js';
const PARTS = {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
};
/** A time for people, in UTC, to the second; the element says it to the millisecond. */
export function utc(time) {
    return markup `<time datetime="${time}">${format(time, 'UTC', { year: 'numeric' })} UTC</time>`;
}
/** The same by the person's own clock, without the year; nothing when the browser named a zone that is not known here. */
export function local(time, timeZone) {
    try {
        return format(time, timeZone, {});
    }
    catch {
        return undefined; // the page still shows the name that was given
    }
}
function format(time, timeZone, more) {
    return new Intl.DateTimeFormat('en-GB', { ...PARTS, ...more, timeZone })
        .format(new Date(time))
        .replace(' at ', ', ');
}
/** A length of time for people, its two greatest units, such as `2 hours 5 minutes`. */
export function duration(ms) {
    const seconds = Math.round(ms / 1000);
    const units = [
        [Math.floor(seconds / 86_400), 'day'],
        [Math.floor(seconds / 3600) % 24, 'hour'],
        [Math.floor(seconds / 60) % 60, 'minute'],
        [seconds % 60, 'second'],
    ];
    const first = units.findIndex(([count]) => count > 0);
    if (first === -1)
        return 'less than a second';
    const shown = units.slice(first, first + 2).filter(([count]) => count > 0);
    return shown.map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ');
}
