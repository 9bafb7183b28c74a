import type { JSONWebKeySet } from 'jose';
interface Outcome {
    isValid: boolean;
    lines: string[];
}
/** Checks a proof, a record as `GET /consents/{id}` gives it, or a person's copy of one. */
export declare function verifyOne(value: unknown, keySet: JSONWebKeySet | undefined): Promise<Outcome>;
export {};
