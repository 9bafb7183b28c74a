import type { TemplateResult } from 'lit';
import type { Config } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import type { PhoneSource } from './phone-source.js';
/** The element's own phone field, and what is said of the number in it. */
export declare class OwnPhone {
    #private;
    constructor(source: PhoneSource, changed: () => void);
    showProblem(isShown: boolean): void;
    /** What is wrong with the number, in words for the person; empty when nothing is. */
    problem(config: Config, { t }: Translator): string;
    /** `problem`: what is wrong, should it be time to say so. */
    render(config: Config, translator: Translator, problem: string, disabled: boolean): TemplateResult;
}
