import { html, nothing } from 'lit';
/** What is wrong with a number, in words for the person; empty when nothing is. */
export function problemOf(phone, { language, direction, t }, 
/** Of the element's own field; the region that it shows, or none. Not given for the page's field. */
region) {
    const isOwn = region !== undefined;
    if (phone.kind === 'missing')
        return t(isOwn ? 'phone.missing' : 'phone.page-missing');
    if (phone.kind === 'unclear') {
        const isolated = phone.numbers.map((one) => (direction === 'rtl' ? `\u2066${one}\u2069` : one));
        return t('phone.unclear', {
            numbers: new Intl.ListFormat(language, { type: 'disjunction' }).format(isolated),
        });
    }
    if (phone.kind !== 'invalid')
        return '';
    if (!isOwn)
        return t('phone.page-invalid');
    return region ? t('phone.invalid-in', { country: regionName(language, region) }) : t('phone.invalid');
}
/** The number as it was understood, grouped, and the country that it is of. */
export function renderUnderstood(phone, { language }) {
    if (phone.kind !== 'ready' || !phone.grouped)
        return nothing;
    return html `<bdi dir="ltr">${phone.grouped}</bdi
    >${phone.country && ` \u00b7 ${regionName(language, phone.country)}`}`;
}
/** A region by its name, or by its code where the browser knows no name. */
export function regionName(language, region) {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(region);
}
