import type { TemplateResult } from 'lit';
import type { Config } from '../../config/index.js';
import type { Translator } from '../../i18n/index.js';
import type { PhoneSource } from './phone-source.js';
interface Ports {
    changed(): void;
    /** Whether a box is ticked: without one, no number is needed and none is wrong. */
    isNeeded(): boolean;
}
/** The element's own phone field, and what is said of the number in it. */
export declare class OwnPhone {
    #private;
    constructor(source: PhoneSource, ports: Ports);
    showProblem(isShown: boolean): void;
    /** What is wrong with the number, in words for the person; empty when nothing is. */
    problem(config: Config, { t }: Translator): string;
    render(config: Config, translator: Translator, disabled: boolean): TemplateResult;
}
export {};
