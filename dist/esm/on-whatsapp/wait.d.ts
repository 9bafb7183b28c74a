import type { Answer } from './ask.js';
/** How long is asked after the message was offered, or after the person came back. */
export declare const MOST_MS = 600000;
/** Before the first question, and the shortest pause between two. */
export declare const FIRST_MS = 3000;
export interface WaitPorts {
    /** Never rejects. */
    ask(): Promise<Answer>;
    /** The last answer; nothing is asked any more. */
    heard(answer: 'confirmed' | 'closed'): void;
    /** Nothing is asked any more unless the person comes back. */
    late(): void;
    /** Where `visibilitychange` and `online` are heard. */
    page: EventTarget;
    isVisible(): boolean;
}
/**
 * Asks until the message has come, one question at a time with growing pauses, while the page is looked at. Whoever
 * comes back, as from WhatsApp, gets an answer at once. Returns what ends it.
 */
export declare function waitForMessage({ ask, heard, late, page, isVisible }: WaitPorts): () => void;
