import { type Assurance } from './assurance.js';
/** The least assurance of a grant; `none` for any. */
export type Required = 'none' | Exclude<Assurance, 'unverified'>;
/** What is required of grants: by purpose, and of those that are not named. */
export interface Requirement {
    others: Required;
    byPurpose: ReadonlyMap<string, Required>;
}
export declare const NOTHING_REQUIRED: Requirement;
export declare function leastFor(purpose: string, { others, byPurpose }: Requirement): Required;
/** Whether anybody's grant counts for some purpose. */
export declare function isAnythingTaken({ others, byPurpose }: Requirement): boolean;
/**
 * Reads what is required, as the business writes it: one word for all purposes, such as `phone`, or by purpose, such as
 * `marketing=phone service=page`. Both may stand together; the word is then for the purposes that are not named.
 *
 * @throws TypeError that says what is allowed.
 */
export declare function readRequirement(text: string, name: string): Requirement;
