import type { JSONWebKeySet } from 'jose';
import type { ConsentProof } from '../../proof/index.js';
import type { ReceiverEvent } from '../rules/content.js';
import type { GrantRules } from '../rules/grant-rules.js';
import { type RecordState } from '../rules/record-state.js';
import { type Standing } from '../rules/standing.js';
import type { ConsentRecord, Records } from '../store/records.js';
import { type Checks } from './checks.js';
/** Everything that a page about one proof says. */
export interface Certificate {
    record: ConsentRecord & {
        content: ConsentProof;
    };
    checks: Checks;
    /** How the person stands by now, through whatever came before and after. */
    standing: Standing;
    /** What has become of this proof. */
    state: RecordState;
    /** Who annulled it, and why, where somebody has. */
    annulment: ReceiverEvent | undefined;
    /** When all this was read and checked; UTC. */
    asOf: string;
}
export declare function readCertificate(record: ConsentRecord & {
    content: ConsentProof;
}, { store, rules, keySet, now }: {
    store: Records;
    rules: GrantRules;
    keySet: JSONWebKeySet;
    now: Date;
}): Promise<Certificate>;
