import { nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { Config } from '../../config/index.js';
import type { Translator } from '../../i18n/index.js';
import type { PhoneSource } from './phone-source.js';
interface Ports {
    config(): Config | undefined;
    /** Whether a box is ticked: without one, no number is needed and none is wrong. */
    isNeeded(): boolean;
    /** The person pressed Enter in the element's own field. */
    entered(): void;
}
/** What is said of the number, in the element's own field or in the page's: what was understood, and what is wrong. */
export declare class PhonePart implements ReactiveController {
    #private;
    constructor(host: ReactiveElement, source: PhoneSource, ports: Ports);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /**
     * Says what is wrong, or no longer. What is said again is taken away first: a live region speaks only when it
     * changes. Who was told at leaving the element's own field hears it again from there, as the focus goes back to it.
     */
    showProblem(isShown: boolean): void;
    /** Leads the person to the element's own field. */
    focus(): void;
    /** What is wrong with the number in the element's own field; empty when nothing is. */
    problem(config: Config, translator: Translator): string;
    /** The same of the page's, for the status line: once the person has left it, or tried to confirm. */
    pageProblem(config: Config, translator: Translator): TemplateResult | undefined;
    render(config: Config, translator: Translator, disabled: boolean): TemplateResult | typeof nothing;
}
export {};
