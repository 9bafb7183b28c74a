import { nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/index.js';
import type { Phone } from './phone-source.js';
/** What is wrong with a number, in words for the person; empty when nothing is. */
export declare function problemOf(phone: Phone, { language, direction, t }: Translator, 
/** Of the element's own field; the region that it shows, or none. Not given for the page's field. */
region?: string): string;
/** The number as it was understood, grouped, and the country that it is of. */
export declare function renderUnderstood(phone: Phone, { language }: Translator): TemplateResult | typeof nothing;
/** A region by its name, or by its code where the browser knows no name. */
export declare function regionName(language: string, region: string): string;
