import { type OptIn } from './opt-in.js';
/**
 * Reads by what a person agrees in the chat.
 *
 * @throws TypeError that says which member is wrong, and what is allowed.
 */
export declare function readOptIns(value: unknown, name: string): OptIn[];
