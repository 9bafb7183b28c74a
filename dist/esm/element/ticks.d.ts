import type { Choice, ChoiceEvent } from '../proof/index.js';
/** What the person decided about one purpose, as a proof for `phone` would say it. */
export type Decision = Pick<Choice, 'granted' | 'decidedBy' | 'decidedAt'> & {
    events: ChoiceEvent[];
};
/** What the person decided before: whether it was granted, when (ISO 8601, UTC), and whether its box shows it. */
export interface Recalled {
    granted: boolean;
    at: string;
    isShown: boolean;
}
/**
 * Someone who plays with the boxes must not make the proof too large to be recorded (design.md section 4, 24 kB); the
 * last acts are those that count.
 */
export declare const MAX_EVENTS = 12;
/** What the person did with the boxes. Knows no page and no clock; starts with nothing granted, always. */
export declare class Ticks {
    #private;
    granted(purpose: string): boolean;
    get anyGranted(): boolean;
    /** Whether a box is ticked, and no confirmation says so. */
    get anyUnconfirmed(): boolean;
    /** Takes down an act of the person. There is no other way to a grant. */
    record(purpose: string, event: ChoiceEvent, words: string): void;
    /**
     * Takes over what the person with this number decided before, in preferences mode; what they do here stands.
     */
    recall(phone: string, decisions: ReadonlyMap<string, Recalled>): void;
    /** Whether the person has just taken back what they had granted. */
    isTakenBack(purpose: string): boolean;
    /** Whether the person did anything since the last confirmation. */
    get hasActs(): boolean;
    /**
     * Drops what was decided under words other than these; true when a box that was ticked is now not. Taking back
     * what was confirmed needs no words: it stays to be recorded.
     */
    keepOnly(words: ReadonlyMap<string, string>): boolean;
    clear(): void;
    /** What a confirmation for this number would say about a purpose. */
    decision(purpose: string, phone: string): Decision;
    /** Whether a confirmation for this number has something to say: a grant, or a grant taken back. */
    isWorthRecording(phone: string): boolean;
    /** Whether a confirmation for this number would only repeat the last one. */
    isConfirmed(phone: string): boolean;
    confirm(phone: string): void;
    /** A number that was confirmed as typed is known in E.164 now. */
    renumber(from: string, to: string): void;
    /** The last confirmation was refused for good: what it said is still to be recorded. */
    reopen(): void;
}
