import type { JSONWebKeySet } from 'jose';
import type { SignedCheckpoint } from '../audit/checkpoint.js';
interface Means {
    keySet: JSONWebKeySet | undefined;
    stated: SignedCheckpoint | undefined;
    isPart: boolean;
    /** Takes what is drawn on the terminal away. */
    end: () => void;
}
/** Checks an export; every finding is a line. */
export declare function verifyExport(file: string, records: AsyncIterable<unknown>, means: Means): Promise<number>;
export {};
