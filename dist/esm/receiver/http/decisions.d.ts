import { type DecisionRequest } from '../whatsapp/decide.js';
/** Reads the body of `POST /review/{id}`. */
export declare function readDecision(input: unknown, id: string): DecisionRequest;
/** Reads the body of `POST /review`: all of it holds, or nothing is decided. */
export declare function readDecisions(input: unknown): DecisionRequest[];
