import type { JSONWebKeySet } from 'jose';
import type { ConsentProof } from '../../proof/index.js';
import type { Standing } from '../rules/standing.js';
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
    /** When this proof was confirmed from the phone, by WhatsApp's clock; UTC. */
    confirmedAt: string | undefined;
    /** When all this was read and checked; UTC. */
    asOf: string;
}
export declare function readCertificate(record: ConsentRecord & {
    content: ConsentProof;
}, { store, keySet, now }: {
    store: Records;
    keySet: JSONWebKeySet;
    now: Date;
}): Promise<Certificate>;
