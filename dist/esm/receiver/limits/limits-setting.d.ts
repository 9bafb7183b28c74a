import { type Limits } from './limits.js';
/**
 * Reads how many of each are allowed, such as `{"proofsPerClient": 600}`. The time in which they are counted stays.
 *
 * @throws TypeError that says which member is wrong, and what is allowed.
 */
export declare function readLimits(value: unknown, name: string): Partial<Limits>;
/** @throws TypeError when one of the names is not among those that are known. */
export declare function requireKnown(names: readonly string[], known: readonly string[], setting: string): void;
