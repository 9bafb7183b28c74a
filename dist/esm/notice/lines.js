/**
 * Every line of a notice in the order in which they are shown and a proof holds them.
 *
 * @param phone Label of the element's own phone field, where it shows one.
 */
export function noticeLines(notice, phone = '') {
    const { heading, intro, rows, closing, privacy } = notice;
    const lines = [
        { part: 'heading', text: heading },
        { part: 'intro', text: intro },
        ...rows.flatMap(({ label, disclosure, state = [] }) => [
            { part: 'label', text: label },
            { part: 'disclosure', text: disclosure },
            ...state.map((text) => ({ part: 'state', text })),
        ]),
        { part: 'phone', text: phone },
        ...closing.map(({ text, isHighlighted }) => ({
            part: 'closing',
            text,
            ...(isHighlighted && { isHighlighted }),
        })),
        { part: 'privacy', text: privacy },
    ];
    return lines.map((line) => ({ ...line, text: asShown(line.text) })).filter(({ text }) => text !== '');
}
/** The lines as the `notice.text` of a proof holds them. */
export function noticeText(lines) {
    return lines.map(({ text }) => text).join('\n');
}
/** A text as a browser shows it, and so as it is read off the page. */
export function asShown(text) {
    return text.replace(/\s+/g, ' ').trim();
}
