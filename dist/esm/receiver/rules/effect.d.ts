import type { ConsentProof } from '../../proof/index.js';
import { type Content } from './content.js';
/**
 * What a record does to what is allowed, and nothing else of it: small enough to be read for a hundred thousand
 * numbers. Kept beside the content, and always made from it.
 */
export type Effect = {
    kind: 'choices';
    /** When the person chose, as far as can be relied on. See `timeOf`. */
    at: string;
    /** The proof that this one says it follows. */
    follows: string | null;
    jurisdiction: ConsentProof['surface']['jurisdiction'];
    choices: {
        purpose: string;
        granted: boolean;
        decided: boolean;
    }[];
} | {
    kind: 'withdrawal';
    at: string;
    purposes: 'all' | string[];
    stopped: boolean;
} | {
    kind: 'resume';
    at: string;
} | {
    kind: 'confirmation';
    at: string;
    proofId: string;
} | {
    kind: 'identity';
    at: string;
    userId: string;
} | {
    kind: 'none';
};
/** @param receivedAt The receiver's clock, UTC. */
export declare function effectOf(content: Content, receivedAt: string): Effect;
/** By how much the browser's clock was certainly ahead, in milliseconds; 0 when it may have been right. */
export declare function clockAheadMs({ capturedAt }: ConsentProof, receivedAt: string): number;
