import { nothing, type TemplateResult } from 'lit';
import type { Config } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import type { Notice } from '../notice/index.js';
/** What stands around everything. */
interface Frame {
    config: Config;
    translator: Translator;
    direction: string;
    /** Laid out but not shown: its language is still on its way. */
    isWaiting: boolean;
}
/** What the person sees, as plain values. */
export interface View extends Frame {
    notice: Notice;
    isDisabled: boolean;
    /** The site has put a closing text of its own into the slot. */
    hasClosing: boolean;
    granted: (purpose: string) => boolean;
    onTick: (purpose: string, event: Event) => void;
    phone: TemplateResult | typeof nothing;
    /** For choosing another language, where the law gives the person the choice. */
    languages: TemplateResult | typeof nothing;
    details: TemplateResult;
    /** Text of the element's own button; empty where something else confirms. */
    confirm: string;
    onConfirm: () => unknown;
    /** In preferences mode: the button that takes everything back. */
    stopAll: unknown;
    status: unknown;
    /** What follows a confirmation. */
    after: TemplateResult;
}
export declare function renderOptIn(view: View): TemplateResult;
/** For a person who said no before: who would ask, and the way to the boxes. */
export declare function renderQuiet(frame: Frame, open: () => unknown): TemplateResult;
/** In place of the element, on a developer's machine only: what is wrong. */
export declare function renderProblems(problems: readonly Error[]): TemplateResult;
export {};
