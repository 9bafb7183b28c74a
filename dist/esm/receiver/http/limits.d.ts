import type { Connection } from '../desk.js';
import type { Limiting } from '../limits/limiting.js';
import type { LimitName } from '../limits/limits.js';
import { type Assurance } from '../rules/assurance.js';
import { Problem } from './problem.js';
/** What limits need of the desk. */
interface Desk extends Limiting {
    clock: () => Date;
}
/** Before a body is read and checked. */
export declare function limitChecks(connection: Connection, assurance: Assurance, desk: Desk): Promise<void>;
/** Before it is looked up how somebody stands. */
export declare function limitQuestions(connection: Connection, desk: Desk): Promise<void>;
/**
 * Before a proof is written down that holds. What does not hold uses up nothing, neither of the number nor of the
 * shoppers behind the same address.
 */
export declare function limitProofs({ address }: Connection, phone: string, assurance: Assurance, desk: Desk): Promise<void>;
/** Counts one more of a client. Where the server does not say who it is, clients cannot be told apart. */
export declare function limitClient(name: LimitName, { address }: Connection, desk: Desk): Promise<void>;
/** Whether one more of a client would pass. */
export declare function wouldPass(name: LimitName, { address }: Connection, desk: Desk): Promise<boolean>;
/** The browser keeps a proof that was answered so, and WhatsApp a message. */
export declare function tooMany(waitMs: number): Problem;
export {};
