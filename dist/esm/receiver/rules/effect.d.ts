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
    mode: ConsentProof['surface']['mode'];
    jurisdiction: ConsentProof['surface']['jurisdiction'];
    /** The site's own label for the words, where it had one. */
    version?: string;
    choices: {
        purpose: string;
        granted: boolean;
        decided: boolean;
    }[];
}
/** Given in the chat, and so from the phone itself. */
 | {
    kind: 'grant';
    at: string;
    purposes: string[];
} | {
    kind: 'withdrawal';
    at: string;
    purposes: 'all' | string[];
    stopped: boolean;
} | {
    kind: 'resume';
    at: string;
}
/** From the very number that the proof is about. */
 | {
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
