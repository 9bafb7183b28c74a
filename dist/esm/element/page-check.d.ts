import type { Config } from '../config/index.js';
import { OptInError } from '../errors.js';
/** What only the page around can tell: whether selectors match, and whether a proof has somewhere to go. */
export declare class PageCheck {
    #private;
    constructor(element: HTMLElement & {
        form: HTMLFormElement | null;
    }, report: (error: OptInError) => void);
    /** Reports what is missing, each thing once. `isFieldMissing`: the page's phone input is not there. */
    check(config: Config): {
        isFieldMissing: boolean;
    };
}
