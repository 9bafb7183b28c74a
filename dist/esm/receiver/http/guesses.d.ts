import type { Connection, Desk } from '../desk.js';
import type { Problem } from './problem.js';
/**
 * Counts a secret that was wrong: a token, the verify token of the handshake, the signature of a webhook. A right one
 * passes all the same, from that address too: a shop's server can share it with strangers, and what is long and random
 * needs no lock.
 *
 * @throws Problem when there were too many: the client is then told nothing else.
 */
export declare function countGuess(problem: Problem, request: Request, connection: Connection, desk: Desk): Promise<void>;
/** Whether a client may still be wrong without being held back. */
export declare function mayGuess(connection: Connection, desk: Desk): Promise<boolean>;
