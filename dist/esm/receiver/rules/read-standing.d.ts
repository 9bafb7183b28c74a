import type { Records } from '../store/records.js';
import type { GrantRules } from './grant-rules.js';
import { type Standing } from './standing.js';
/**
 * How many subjects stand, in the order asked, in two reads at most. What WhatsApp sent under a user id counts for the
 * number whose it is, also when that became known only later.
 */
export declare function readStandings(subjects: readonly string[], records: Pick<Records, 'entriesOf'>, rules?: GrantRules): Promise<Standing[]>;
