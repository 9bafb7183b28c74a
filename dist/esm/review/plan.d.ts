import { type Config } from '../config/index.js';
import { type JurisdictionId } from '../jurisdictions/index.js';
import { type Given } from './options.js';
import { type Remark } from './remarks.js';
/** What the sheet is asked for. */
export interface Request {
    /** The element's options, as in its JSON child; without them, those of a business that is made up. */
    options?: unknown;
    /** What the options are called when something is wrong with them, such as the file's name. */
    name?: string | undefined;
    /** BCP 47; all when there are none. */
    languages: readonly string[];
    /** All when there are none. */
    jurisdictions: readonly string[];
}
/** What the sheet will show. */
export interface Plan {
    given: Given;
    isStandIn: boolean;
    /** The options under each jurisdiction, without the languages that are not whole under it. */
    configs: ReadonlyMap<JurisdictionId, Config>;
    /** BCP 47. */
    languages: readonly string[];
    remarks: readonly Remark[];
}
/** Checks what is asked for. All that is wrong is named at once. */
export declare function planSheet(request: Request): Promise<Plan | {
    problems: string[];
}>;
