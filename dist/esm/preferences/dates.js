/** The day. `timeZone`: where it is not the reader's own. */
export function dateIn(language, timeZone) {
    return said(language, { dateStyle: 'long', timeZone });
}
/** The day and the time of day. */
export function timeIn(language, timeZone) {
    return said(language, { dateStyle: 'long', timeStyle: 'medium', timeZone });
}
function said(language, style) {
    const format = new Intl.DateTimeFormat(language, style);
    return (at) => format.format(new Date(at));
}
