import type { Config } from '../../config/index.js';
/** The number as it stands at one moment. */
export type Phone = 
/** `grouped` is the number as people read it, once the rules have loaded. */
{
    kind: 'ready';
    e164: string;
    grouped?: string;
    country?: string | undefined;
}
/** There is a number, and the rules to bring it into E.164 have not loaded yet. */
 | {
    kind: 'typed';
    typed: string;
    country?: string;
} | {
    kind: 'missing';
}
/** It may be each of these: the person has to say which. */
 | {
    kind: 'unclear';
    numbers: string[];
} | {
    kind: 'invalid';
};
/** Where the number comes from: an option, the page's own input, or the element's own field. */
export declare class PhoneSource {
    #private;
    /** What is in the element's own field. */
    typed: string;
    /** The region chosen in the element's own field; empty until the person chose, or typed another country's code. */
    country: string;
    /** The page was given time to bring its input, and did not: the person gets a field of ours. */
    isFieldMissing: boolean;
    constructor(host: Element);
    /** Whether the person types the number into the element's own field. */
    isOwn(config: Config): boolean;
    /** The page's own input as it is now: it may have come late, or have been replaced. */
    pageField({ phone, phoneField }: Config): Element | null;
    /**
     * The region for a number typed without a country code. In the element's own field the person sees it and can
     * change it, so there it may be guessed. Beside a page's own input it is read, or what the page says counts.
     */
    countryOf(config: Config): string | undefined;
    /** The region that the element's own field shows: it goes along with a country code that is typed. */
    shownCountry(config: Config): string;
    /** Loads what normalising needs, at the first touch, so that the number is ready when the form is submitted. */
    prepare({ phone }: Config): Promise<void>;
    read(config: Config): Phone;
}
