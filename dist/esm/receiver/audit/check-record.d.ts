import { type JSONWebKeySet } from 'jose';
import { type Seal } from '../rules/seal.js';
import type { Finding } from './finding.js';
/** One record looked at by itself: what is wrong with it, and what it says of its place in the chain. */
export interface CheckedRecord {
    subject: string;
    /** As the record says. */
    id: string;
    digest: string;
    position: number;
    receivedAt: string;
    seal: string;
    /** What its seal says; `undefined` when the seal is not this record's, or not signed by the keys. */
    sealed: Seal | undefined;
    /** Its receipt shows that it was here, whatever became of its seal. */
    isReceipted: boolean;
    /** What it holds is whole and shows whose it is, so that no record of another chain can pass for it. */
    isAttributed: boolean;
    isErasure: boolean;
    findings: Finding[];
}
/** Checks one record of an export. Without keys, signatures are not checked. */
export declare function checkRecord(value: unknown, keySet: JSONWebKeySet | undefined): Promise<CheckedRecord | Finding>;
