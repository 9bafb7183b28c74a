import type { Config } from '../config/index.js';
import { OptInError } from '../errors.js';
import { type MessageKey, type Translator } from '../i18n/index.js';
import { FormControl } from './form-control.js';
/** A form control whose options are checked and whose texts are in the language of the page around it. */
export declare class LocalizedControl extends FormControl {
    #private;
    /** The options; undefined while something is wrong with them. */
    protected validConfig: Config | undefined;
    /** All that is wrong with the options. */
    protected problems: readonly OptInError[];
    /** Undefined while its texts are on their way. */
    protected translator: Translator | undefined;
    protected readonly report: (error: OptInError) => void;
    /** The translator, or English in its place while its texts are on their way. */
    protected get voice(): Translator;
    protected say(key: MessageKey | undefined): string;
    /** Out of the document there is no telling which language is asked for; coming back asks for an update. */
    protected shouldUpdate(): boolean;
    protected willUpdate(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** A fault of ours must not reach the host page as an unhandled rejection. */
    protected performUpdate(): void;
}
