import { type TemplateResult } from 'lit';
import { OptInError } from '../errors.js';
import type { Translator } from '../i18n/index.js';
/** The longer explanation, in a popover: never the only place of anything that must be said. */
export declare class Details {
    #private;
    constructor(report: (error: OptInError) => void);
    /** Opening, Escape and a click elsewhere are the browser's own (Popover API); we only choose the place. */
    render({ t }: Translator): TemplateResult;
    disconnect(): void;
}
