import { type Config } from '../../config/index.js';
import { OptInError } from '../../errors.js';
/** A page may add its phone input or its button after the element; after this long it has forgotten it. */
export declare const PATIENCE_MS = 3000;
/** What only the page around can tell: whether selectors match, and whether a proof has somewhere to go. */
export declare class PageCheck {
    #private;
    constructor(element: HTMLElement & {
        form: HTMLFormElement | null;
    }, report: (error: OptInError) => void);
    /**
     * Reports what is missing, each thing once. Where the page's phone input is not there, the person gets a field of
     * ours; true when that has changed.
     */
    check(config: Config, phone: {
        isFieldMissing: boolean;
    }): boolean;
}
