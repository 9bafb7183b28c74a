import { isE164, loadedRules, loadRules } from '../../phone/index.js';
import { findInPage, languageOf } from '../base/host-page.js';
import { countryBeside } from './country-beside.js';
import { likelyRegion } from './likely-region.js';
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
    isOwn(config) {
        const isPages = config.phoneField !== undefined && (!this.isFieldMissing || this.pageField(config) !== null);
        return config.phone === undefined && !isPages;
    }
    /** The page's own input as it is now: it may have come late, or have been replaced. */
    pageField({ phone, phoneField }) {
        return phone === undefined && phoneField !== undefined ? findInPage(this.#host, phoneField) : null;
    }
    /**
     * The region for a number typed without a country code. In the element's own field the person sees it and can
     * change it, so there it may be guessed. Beside a page's own input it is read, or what the page says counts.
     */
    countryOf(config) {
        if (this.isOwn(config))
            return this.country || (config.country ?? likelyRegion(languageOf(this.#host)));
        const field = this.pageField(config);
        return (field && countryBeside(field)) ?? config.country;
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
        const typed = config.phone ?? (this.isOwn(config) ? this.typed : valueOf(this.pageField(config)));
        if (!typed.trim())
            return { kind: 'missing' };
        // A number that the site gives in E.164 was normalised by the site: nothing to load.
        if (config.phone !== undefined && isE164(typed))
            return { kind: 'ready', e164: typed };
        const country = this.countryOf(config);
        const rules = loadedRules();
        if (!rules)
            return { kind: 'typed', typed, ...(country && { country }) };
        const understood = rules.understand(typed, country);
        return understood.kind === 'number' ? { ...understood, kind: 'ready' } : understood;
    }
}
function valueOf(field) {
    const { value } = (field ?? {});
    return typeof value === 'string' ? value : (field?.textContent ?? '');
}
