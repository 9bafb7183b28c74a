import type { Books } from '../rules/enter.js';
/** What a person of the business says that a kept message means; `annul`: the record that it is about was false. */
export declare const DECISIONS: readonly ["withdraw-all", "withdraw-marketing", "annul", "dismiss"];
export type Decision = (typeof DECISIONS)[number];
/** Who decides: on one line, without what reverses or hides text. */
export declare const PERSON_NAME: RegExp;
/** One decision on one message. */
export interface DecisionRequest {
    id: string;
    decision: Decision;
    /** Who decides, where several people use one token. */
    person?: string | undefined;
}
/**
 * What became of a decision. `sender-missing`: of a message from nobody there is nothing to withdraw. `record-missing`:
 * it is about no record that could be annulled. `withdrawn-already`: it is a withdrawal, which counts as it stands.
 */
export type Deciding = 'decided' | 'not-waiting' | 'sender-missing' | 'record-missing' | 'withdrawn-already';
/**
 * Brings a decision into effect and ends the wait of the message.
 *
 * @param by The name of the token.
 */
export declare function decide({ id, decision, person }: DecisionRequest, by: string, books: Books): Promise<Deciding>;
