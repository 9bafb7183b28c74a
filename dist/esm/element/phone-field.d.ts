import { type TemplateResult } from 'lit';
import type { Translator } from '../i18n/index.js';
export interface PhoneFieldState {
    typed: string;
    country: string;
    disabled: boolean;
    /** What is wrong, in words for the person; empty when nothing is. */
    problem: string;
    onType: (typed: string) => void;
    onCountry: (country: string) => void;
    onLeave: () => void;
}
/** The element's own phone field: a region, for numbers without a country code, and the number. */
export declare function renderPhoneField({ t, language }: Translator, state: PhoneFieldState): TemplateResult;
/** The region to start with: the page's, or the likely one of the person's language. */
export declare function guessRegion(country: string | undefined): string;
