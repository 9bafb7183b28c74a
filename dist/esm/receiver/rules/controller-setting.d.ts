import { type ConsentProof } from '../../proof/index.js';
/** Whose consents the receiver keeps, as proofs say it of themselves. */
export type Controller = ConsentProof['controller'];
/**
 * Reads who the controller is.
 *
 * @throws TypeError that says which member is wrong, and what is allowed.
 */
export declare function readController(value: unknown, name: string): Controller;
