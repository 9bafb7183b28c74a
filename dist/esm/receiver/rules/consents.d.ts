import type { Consents } from '../../proof/index.js';
import type { ConsentRecord, Records } from '../store/records.js';
import type { GrantRules } from './grant-rules.js';
import { type Renewal } from './renewal.js';
import type { Entry } from './entry.js';
/** What the business has set about grants. */
export interface GrantSettings {
    /** Which grants need renewing. */
    renewals: readonly Renewal[];
    /** Whether shoppers are asked to confirm each grant from the phone. */
    confirmOnWhatsApp: boolean;
    /** Which grants count. */
    rules: GrantRules;
}
/** How the person with this number stands; nothing when the number is unknown. */
export declare function readConsents(phone: string, store: Pick<Records, 'chain'>, settings: GrantSettings): Promise<Consents | undefined>;
/** What these records of a person say, taken together. */
export declare function consentsIn(phone: string, records: readonly ConsentRecord[], settings: GrantSettings): Consents;
/** The same, where not every record was read whole. @param records Those whose words and references are wanted. */
export declare function consentsOf(phone: string, entries: readonly Entry[], records: readonly ConsentRecord[], settings: GrantSettings): Consents;
