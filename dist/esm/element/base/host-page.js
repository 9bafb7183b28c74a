/** The language of a node: its own, the nearest ancestor's (through shadow roots), or the browser's. BCP 47. */
export function languageOf(element) {
    for (let at = element; at; at = hostOf(at)) {
        const lang = at.closest('[lang]')?.getAttribute('lang');
        if (lang)
            return lang;
    }
    return navigator.language || 'en';
}
/** The host of the shadow root that an element is in, if it is in one. */
export function hostOf(element) {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : undefined;
}
/** What an element is rendered in: its slot, its parent, or the host of its shadow root. */
export function parentOf(element) {
    return element.assignedSlot ?? element.parentElement ?? hostOf(element) ?? null;
}
/** The element of the page that a selector of an option names: in the same tree, or else in the document. */
export function findInPage(element, selector) {
    return element.getRootNode().querySelector(selector) ?? document.querySelector(selector);
}
/** Origin and path only: a query string or a fragment can say more about a person than a proof needs. */
export function pageUrl({ protocol, host, pathname }) {
    return `${protocol}${protocol === 'file:' ? '' : `//${host}`}${pathname}`;
}
/** Whether a developer is looking at the page: this machine, a file, or a private address (RFC 1918). */
export function isDevelopmentHost({ protocol, hostname }) {
    return (protocol === 'file:' ||
        /(?:^|\.)(?:localhost|local|test)$|^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|^\[::1\]$/.test(hostname));
}
