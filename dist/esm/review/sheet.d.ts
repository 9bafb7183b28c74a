import type { JurisdictionId } from '../jurisdictions/index.js';
import { type LanguageSheet } from './language-sheet.js';
import type { Plan } from './plan.js';
import { type Remark } from './remarks.js';
/** Everything the element says with one set of options. */
export interface Sheet {
    given: Plan['given'];
    /** No options were given: the business is made up. */
    isStandIn: boolean;
    jurisdictions: JurisdictionId[];
    languages: LanguageSheet[];
    remarks: Remark[];
}
/** @param onNotice called after each notice: as often as there are languages times jurisdictions. */
export declare function composeSheet(plan: Plan, onNotice?: () => void): Promise<Sheet>;
