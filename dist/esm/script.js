/** The module for a script tag, with everything bundled: `dist/whatsapp-opt-in.js`. */
import { findUnsupported } from './element/base/unsupported.js';
import { courierForPage } from './element/courier.js';
export * from './define.js';
// A page with the script and without the element, such as a thank-you page, still sends what the checkout left.
// Later, as the loader mounts the element as soon as this has run.
setTimeout(() => {
    if (!findUnsupported() && !document.querySelector('whatsapp-opt-in'))
        courierForPage().start();
});
