import { nothing, type TemplateResult } from 'lit';
import type { Config } from '../config/index.js';
import { type Translator } from '../i18n/index.js';
/** The person's own choice of language, where the jurisdiction gives it to them. */
export declare class LanguageChoice {
    #private;
    /** BCP 47; undefined until the person chose. */
    chosen: string | undefined;
    constructor(changed: () => void);
    render(config: Config, { t, language: spoken }: Translator, disabled: boolean): TemplateResult | typeof nothing;
}
