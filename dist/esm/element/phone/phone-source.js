import { isE164, loadedRules, loadRules } from '../../phone/index.js';
import { findInPage } from '../base/host-page.js';
/** Where the number comes from: an option, the page's own input, or the element's own field. */
export class PhoneSource {
    #host;
    constructor(host) {
        /** What is in the element's own field. */
        this.typed = '';
        /** The region chosen in the element's own field; empty until the person chose, or typed another country's code. */
        this.country = '';
        /** The page was given time to bring its input, and did not: the person gets a field of ours. */
        this.isFieldMissing = false;
        this.#host = host;
    }
    /** Whether the person types the number into the element's own field. */
    isOwn({ phone, phoneField }) {
        const isPages = phoneField !== undefined && (!this.isFieldMissing || this.pageField(phoneField) !== null);
        return phone === undefined && !isPages;
    }
    /** The page's own input as it is now: it may have come late, or have been replaced. */
    pageField(selector) {
        return findInPage(this.#host, selector);
    }
    /** What is wrong with the number in the element's own field, if it is that one that counts. */
    problem(config) {
        const { kind } = this.isOwn(config) ? this.read(config) : { kind: undefined };
        return kind === 'missing' || kind === 'invalid' ? kind : undefined;
    }
    /**
     * The region for a number typed without a country code. In the element's own field the person sees it and can
     * change it, so there it may be guessed; a page's own input shows none.
     */
    countryOf(config) {
        if (!this.isOwn(config))
            return config.country;
        return this.country || (config.country?.toUpperCase() ?? likelyRegion(navigator.language));
    }
    /** The region that the element's own field shows: it goes along with a country code that is typed. */
    shownCountry(config) {
        const typed = this.country || loadedRules()?.normalise(this.typed)?.country;
        return typed ?? this.countryOf(config) ?? '';
    }
    /** Loads what normalising needs, at the first touch, so that the number is ready when the form is submitted. */
    async prepare({ phone }) {
        if (phone === undefined || !isE164(phone))
            await loadRules();
    }
    read(config) {
        const isOwn = this.isOwn(config);
        const typed = config.phone ?? (isOwn ? this.typed : valueOf(this.pageField(config.phoneField)));
        const country = this.countryOf(config);
        if (!typed.trim())
            return { kind: 'missing' };
        // A number that the site gives in E.164 was normalised by the site: nothing to load.
        if (config.phone !== undefined && isE164(typed))
            return { kind: 'ready', e164: typed };
        const rules = loadedRules();
        if (!rules)
            return { kind: 'typed', typed, ...(country && { country }) };
        const number = rules.normalise(typed, country);
        return number ? { kind: 'ready', e164: number.e164 } : { kind: 'invalid' };
    }
}
function valueOf(field) {
    const { value } = (field ?? {});
    return typeof value === 'string' ? value : (field?.textContent ?? '');
}
function likelyRegion(language) {
    try {
        return new Intl.Locale(language).maximize().region;
    }
    catch {
        return undefined; // some browsers say "C", or nothing
    }
}
