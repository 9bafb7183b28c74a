/**
 * The one description of the element's options: property name, attribute, what is allowed, default.
 * The element's accessors, the manifest and the tables of the README are made from it.
 */
import * as z from 'zod/mini';
import { jurisdictionIds } from '../jurisdictions/index.js';
import { isPageToken, isSelector, regionOf, webAddress } from './checks.js';
import { frequency, purposes, refuse, texts } from './purposes.js';
const attribute = (name, schema) => ({ attribute: name, schema });
const property = (schema) => ({ schema });
// The message of a check says what is allowed: it completes "Allowed: ...".
const that = (allowed, check) => z.custom((value) => typeof value === 'string' && check(value), allowed);
const like = (pattern, allowed) => that(allowed, (value) => pattern.test(value));
const atMost = (length) => z.optional(that(`at most ${length} characters`, (value) => value.length <= length));
const text = that('a text', () => true);
const optionalText = z.optional(text);
const url = that('a web address (https or http)', (value) => webAddress(value) !== undefined);
const selector = z.optional(that('a CSS selector', isSelector));
const flag = (name) => ({
    attribute: name,
    flag: true,
    schema: z.optional(z.custom((value) => typeof value === 'boolean', 'true or false')),
});
const takesProofs = z.optional(z.custom((value) => typeof value === 'function', 'a function'));
const pageToken = z.optional(z.custom((value) => typeof value === 'function' || isPageToken(value), 'ASCII without spaces, or a function'));
const region = z.optional(z.pipe(z.custom(), z.transform((value, context) => {
    return regionOf(value) ?? refuse(context, value, 'two letters of a country, such as DE');
})));
/** The first is the default. */
const oneOf = (...allowed) => z._default(z.custom((given) => allowed.some((one) => one === given), allowed.join(', ')), allowed[0]);
export const options = {
    /** Name of the business that asks, shown and recorded. **Required** */
    business: attribute('business', text),
    /** Address of the privacy policy, shown as a link and recorded. **Required** */
    privacyUrl: attribute('privacy-url', url),
    /** Address that proofs are posted to. */
    endpoint: attribute('endpoint', z.optional(url)),
    /** Name of a global function that takes each proof: `(proof) => unknown | Promise`. A throw or rejection counts as a failed delivery. */
    callback: attribute('callback', optionalText),
    /** A function that takes each proof, as `callback` does. */
    onConsent: property(takesProofs),
    /** The same as `onConsent`, for frameworks that take what begins with `on` for an event: React, Vue, Preact, Svelte. */
    deliver: property(takesProofs),
    /** Token that your server made for this page, sent with the proof as `Authorization: Bearer` to `endpoint` only. The property also takes a function that returns one, or a promise of one. */
    pageToken: { ...attribute('page-token', pageToken), isDispensable: true },
    /** Name of the form field that holds the proof; `name.PURPOSE` holds `granted`, `not-granted`, or `unrecorded`: ticked without a proof. */
    name: attribute('name', z._default(text, 'whatsapp_opt_in')),
    /** What may be agreed to: ids separated by spaces (`marketing`, `service`). The property also takes objects with `id`, `label`, `disclosure`, `frequency`, `examples`. */
    purposes: attribute('purposes', purposes),
    /** How often marketing messages come, such as `4/month`. Said in the disclosure. */
    marketingFrequency: attribute('marketing-frequency', frequency),
    /** How often service messages come, such as `5/order`. Said in the disclosure. */
    serviceFrequency: attribute('service-frequency', frequency),
    /** The shopper's number, where the page knows it. */
    phone: attribute('phone', optionalText),
    /** Selector of the page's own phone input. With neither this nor `phone`, the element shows its own field. */
    phoneField: attribute('phone-field', selector),
    /** Region (ISO 3166-1 alpha-2, such as `DE`) for numbers typed without a country code. `UK` is read as `GB`. */
    country: attribute('country', region),
    /** The site's own customer or order id, recorded with the subject. At most 128 characters. */
    reference: attribute('reference', atMost(128)),
    /** The business's own WhatsApp number in E.164, for the stop instructions and for `confirm-on-whatsapp`. */
    whatsappNumber: attribute('whatsapp-number', z.optional(like(/^\+[1-9]\d{6,14}$/, 'E.164, such as +4930123456'))),
    /** Selector of a button that confirms, outside a form or in one; it may come late. */
    submitOn: attribute('submit-on', selector),
    /** What the element is for: `opt-in` asks; `preferences` shows how the person stands and lets them change it. */
    mode: attribute('mode', oneOf('opt-in', 'preferences')),
    /** After confirming, offers a link and a QR code that confirm from the phone itself. Needs `whatsapp-number`. */
    confirmOnWhatsapp: flag('confirm-on-whatsapp'),
    /** Law whose extra texts and required fields are added: `default`, `eu`, `de`, `uk`, `us`, `ca`, `in`, `br`; `by-country` takes that of `country`. */
    jurisdiction: attribute('jurisdiction', oneOf(...jurisdictionIds, 'by-country')),
    /** The site's own label for its wording, recorded with the notice. At most 64 characters. */
    noticeVersion: attribute('notice-version', atMost(64)),
    /** How to reach the business, shown and recorded. */
    contact: attribute('contact', optionalText),
    /** Postal address of the business, shown and recorded. */
    address: attribute('address', optionalText),
    /** The site's own wording, by language and key, over ours. */
    texts: property(texts),
    /** In `preferences`: how the person stands, as the receiver's `GET /subjects/{phone}` says it. Without it, the element asks the endpoint with the receipt that this browser keeps. */
    consents: property(z.optional(z.custom((value) => typeof value === 'object', 'an object'))),
    /** Marks proofs as tests; a receiver in production refuses them. */
    test: flag('test'),
};
