import type { Config } from '../../config/index.js';
import { OptInError } from '../../errors.js';
import type { MessageKey, Translator } from '../../i18n/index.js';
import { FormControl } from './form-control.js';
/** A form control whose options are checked and whose texts are in the language of the page around it. */
export declare class LocalizedControl extends FormControl {
    #private;
    /** The options; undefined while something is wrong with them. */
    protected validConfig: Config | undefined;
    /** All that is wrong with the options. */
    protected problems: readonly OptInError[];
    /** Says texts in the language of the page; undefined while something is wrong with the options. */
    protected translator: Translator | undefined;
    /** The language that the person chose, where they may; BCP 47. */
    protected chosenLanguage: string | undefined;
    protected readonly report: (error: OptInError) => void;
    constructor();
    /** Whether the element is laid out in English only, unseen, until its own language has come. */
    protected get isWaiting(): boolean;
    protected say(key: MessageKey | undefined): string;
    /** What the page has set just now counts, though it is not drawn yet. */
    protected takeOn(): void;
    protected willUpdate(): void;
    /** On a slow phone all that comes before the first drawing would be too long for one task. */
    protected scheduleUpdate(): Promise<void>;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** A fault of ours must not reach the host page as an unhandled rejection. */
    protected performUpdate(): void;
    /** Reports what was thrown inside. */
    protected fault(cause: unknown): OptInError;
}
