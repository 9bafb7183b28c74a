import { nothing, type TemplateResult } from 'lit';
import type { Config } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import type { Notice } from './notice.js';
/** What the person sees, as plain values. */
export interface View {
    config: Config;
    notice: Notice;
    translator: Translator;
    direction: string;
    /** Laid out but not shown: its language is still on its way. */
    isWaiting: boolean;
    isDisabled: boolean;
    /** The site has put a closing text of its own into the slot. */
    hasClosing: boolean;
    granted: (purpose: string) => boolean;
    onTick: (purpose: string, event: Event) => void;
    phone: TemplateResult | typeof nothing;
    details: TemplateResult;
    confirm: TemplateResult | typeof nothing;
    status: string;
}
export declare function renderOptIn(view: View): TemplateResult;
/** In place of the element, on a developer's machine only: what is wrong. */
export declare function renderProblems(problems: readonly Error[]): TemplateResult;
