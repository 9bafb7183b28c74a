import { nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/index.js';
/** What the person has entered; changed by the field. */
export interface PhoneEntry {
    typed: string;
    country: string;
}
export interface PhoneFieldState {
    country: string;
    disabled: boolean;
    /** What is wrong, in words for the person; empty when nothing is. */
    problem: string;
    /** The number as it was understood. */
    understood: TemplateResult | typeof nothing;
    onChange: () => void;
    onLeave: () => void;
    onFocus: () => void;
    onEnter: () => void;
}
/** The element's own phone field: a region, for numbers without a country code, and the number. */
export declare function renderPhoneField(translator: Translator, entry: PhoneEntry, { country, disabled, problem, understood, onChange, onLeave, onFocus, onEnter }: PhoneFieldState): TemplateResult;
