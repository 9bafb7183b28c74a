/** Checks that need the browser's own parsers. */
export function isSelector(value) {
    try {
        document.createDocumentFragment().querySelector(value);
        return true;
    }
    catch {
        return false; // the parser's way of saying no
    }
}
/** The address made absolute against the page, or undefined when it is not one for http. */
export function webAddress(value) {
    try {
        const url = new URL(value, document.baseURI);
        return /^https?:$/.test(url.protocol) ? url.href : undefined;
    }
    catch {
        return undefined; // the parser's way of saying no
    }
}
