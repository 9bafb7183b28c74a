/** A question that the business asks in the chat, and what answers it with yes. */
export interface OptIn {
    /** Whole messages, such as START. Case, accents, punctuation and emoji make no difference. */
    words?: readonly string[] | undefined;
    /** The business's own names of buttons and rows of lists (`payload`, `id`), to the letter. */
    replies?: readonly string[] | undefined;
    /** What the message asked for. */
    purposes: readonly string[];
    /** The words of the message that asked; they go into the record. */
    asked: string;
    /** Of the message that asked; BCP 47. */
    language: string;
}
/** What a person wrote or tapped, as far as it can answer a question. */
export type Answer = {
    kind: 'words';
    words: string;
} | {
    kind: 'reply';
    payload: string | undefined;
};
/** The question that somebody answers with yes; nothing when they answer none. */
export declare function optInOf(answer: Answer, optIns: readonly OptIn[]): OptIn | undefined;
/** Whether these words ask for messages, so that a person must look where no question of the business was answered. */
export declare function asksToStart(words: string): boolean;
export declare function bare(text: string): string;
