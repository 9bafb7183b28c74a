import { findUnsupported, standInFor } from './unsupported.js';
const TAG = 'whatsapp-opt-in';
/** Registers the element, or what stands in for it where the browser is too old. */
export function defineOptIn(element) {
    // Where there is no page, nothing is too old either.
    const error = typeof document === 'undefined' ? undefined : findUnsupported();
    // A page may hold this module twice, in two versions even; the first one stays.
    if (!customElements.get(TAG))
        customElements.define(TAG, error ? standInFor(error) : element);
}
