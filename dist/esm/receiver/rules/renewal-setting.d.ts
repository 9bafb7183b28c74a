import type { Renewal } from './renewal.js';
/**
 * Reads which grants need renewing.
 *
 * @throws TypeError that says which member is wrong, and what is allowed.
 */
export declare function readRenewals(value: unknown, name: string): Renewal[];
