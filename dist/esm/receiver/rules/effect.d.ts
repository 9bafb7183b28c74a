import { type ConsentProof } from '../../proof/index.js';
import { type Content } from './content.js';
/**
 * What a record does to what is allowed, and nothing else of it: small enough to be read for a hundred thousand
 * numbers. Kept beside the content, and always made from it.
 */
export type Effect = ChoicesEffect
/** Given in the chat, and so from the phone itself. */
 | {
    kind: 'grant';
    at: string;
    purposes: string[];
} | WithdrawalEffect | {
    kind: 'resume';
    at: string;
}
/** From the very number that the proof is about. */
 | {
    kind: 'confirmation';
    at: string;
    recordId: string;
}
/** The proof came again, from where it is surer. */
 | {
    kind: 'vouching';
    at: string;
    recordId: string;
}
/** The record was false, and decides nothing. */
 | {
    kind: 'annulment';
    at: string;
    recordId: string;
} | {
    kind: 'identity';
    at: string;
    userId: string;
} | {
    kind: 'none';
};
export interface WithdrawalEffect {
    kind: 'withdrawal';
    at: string;
    purposes: 'all' | string[];
    /** In WhatsApp's own settings: only the person can start again, there. */
    stopped: boolean;
    /** The person has another number: whoever has this one next has taken nothing back. */
    hasMoved?: true;
}
export interface ChoicesEffect {
    kind: 'choices';
    /** When the person chose, as far as can be relied on. See `timeOf`. */
    at: string;
    /** The proof that this one says it follows. */
    follows: string | null;
    jurisdiction: ConsentProof['surface']['jurisdiction'];
    /** The business that asked, by its name. */
    controller: string;
    /** Of the page that asked, such as `https://shop.example`. */
    origin: string;
    /** The site's own label for the words, where it had one. */
    version?: string;
    /** The browser's clock cannot have been right. */
    isClockOff?: true;
    choices: ChoiceEffect[];
}
export interface ChoiceEffect {
    purpose: string;
    granted: boolean;
    decided: boolean;
    /** Its words, or the small print, could not be read on the screen, or hardly. */
    isIllegible?: true;
}
/** What is about another record of the same subject. */
export type RemarkEffect = Extract<Effect, {
    recordId: string;
}>;
export declare function isAboutRecord(effect: Effect): effect is RemarkEffect;
/** @param receivedAt The receiver's clock, UTC. */
export declare function effectOf(content: Content, receivedAt: string): Effect;
/** By how much the browser's clock was certainly ahead, in milliseconds; 0 when it may have been right. */
export declare function clockAheadMs({ capturedAt }: ConsentProof, receivedAt: string): number;
