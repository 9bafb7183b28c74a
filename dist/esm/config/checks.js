/** Checks that need the browser's own parsers; elsewhere there is no page that a value could be of. */
const page = typeof document === 'undefined' ? undefined : document;
/** Without a page, it is left to the browser. */
export function isSelector(value) {
    try {
        page?.createDocumentFragment().querySelector(value);
        return true;
    }
    catch {
        return false; // the parser's way of saying no
    }
}
/** The code of a region (ISO 3166-1 alpha-2) in capitals, or undefined when it is none. */
export function regionOf(value) {
    const code = String(value).toUpperCase();
    if (code === 'UK')
        return 'GB';
    // Of what browsers have names for, those are no places.
    const isPlace = /^[A-Z]{2}$/.test(code) && !/^(?:E[UZ]|UN|QO|X[AB]|ZZ)$/.test(code);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    return isPlace && names.of(code) ? code : undefined;
}
/** Whether a value can go into a header as a token: servers read lines of 8 kB, and refuse for good what is longer. */
export function isPageToken(value) {
    return typeof value === 'string' && /^[!-~]{1,4096}$/.test(value);
}
/** The address made absolute against the page, or undefined when it is not one for http. */
export function webAddress(value) {
    try {
        const url = new URL(value, page?.baseURI ?? 'https://page.invalid');
        return /^https?:$/.test(url.protocol) ? url.href : undefined;
    }
    catch {
        return undefined; // the parser's way of saying no
    }
}
