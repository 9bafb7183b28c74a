import * as z from 'zod/mini';
/** What is asked of the receiver: may messages of this purpose go to this number? */
export interface Question {
    /** E.164. */
    phone: string;
    purpose: string;
}
/** What is wrong with a question, member by member. */
export interface QuestionProblem {
    path: 'phone' | 'purpose';
    message: string;
}
export declare const PURPOSE: z.ZodMiniString<string>;
/**
 * A phone number in E.164. In an address `+` means a space, and many leave it out: both are understood. Nothing else
 * is, as a number that is guessed at may be another person's.
 */
export declare function readPhone(text: string): string | undefined;
/** Reads a question; `phone` and `purpose` may be anything. */
export declare function readQuestion(given: {
    phone: unknown;
    purpose: unknown;
}): {
    valid: true;
    question: Question;
} | {
    valid: false;
    problems: QuestionProblem[];
};
