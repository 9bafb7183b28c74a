/**
 * What is wrong with what is said to be a person's consents: the path of the first member that is not as the receiver
 * gives it. A grant says when it was given and by which record, or it is none.
 */
export declare function consentsFault(value: unknown): string | undefined;
