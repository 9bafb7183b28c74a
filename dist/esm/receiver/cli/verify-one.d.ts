import type { JSONWebKeySet } from 'jose';
interface Outcome {
    isValid: boolean;
    lines: string[];
}
/** Checks a proof, or a record as `GET /consents/{id}` gives it. */
export declare function verifyOne(value: unknown, keySet: JSONWebKeySet | undefined): Promise<Outcome>;
export {};
