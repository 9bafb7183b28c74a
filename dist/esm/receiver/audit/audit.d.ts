import type { JSONWebKeySet } from 'jose';
import { type CheckedRecord } from './check-record.js';
import type { Finding } from './finding.js';
export interface AuditOptions {
    /** The receiver's published keys, as `GET /.well-known/jwks.json` gives them; without, no signature is checked. */
    keySet?: JSONWebKeySet | undefined;
    /** Only a part of the records is given: what came before it is not missed. */
    isPart?: boolean;
    /** Told of every record that could be read, in order. */
    onRecord?: (record: CheckedRecord) => void;
}
/**
 * Checks the records of an export, in the order it has them, and tells what is wrong as soon as it is sure. What is
 * held meanwhile: for each subject the last record's place, id and digests (about 1 kB); as much again for each record
 * that came out of order or was erased.
 */
export declare function audit(records: AsyncIterable<unknown> | Iterable<unknown>, { keySet, isPart, onRecord }?: AuditOptions): AsyncGenerator<Finding>;
