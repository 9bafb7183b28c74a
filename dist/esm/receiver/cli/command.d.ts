/** An option of a command, such as `--output FILE`. */
export interface Option {
    /** What its value is called in the help. */
    value?: string;
    /** It may be given more than once. */
    isRepeated?: true;
    help: string;
}
export interface Command {
    name: string;
    /** What must stand after the name, such as `FILE`. */
    operands: readonly string[];
    /** One line for the list of commands. */
    summary: string;
    /** What else its help says. */
    details: string;
    options: Readonly<Record<string, Option>>;
    /** @returns the exit code. */
    run(call: Call): Promise<number>;
}
/** How a command was called. */
export interface Call {
    operands: string[];
    /** The value of each option that was given; `true` for one that takes none. */
    options: Record<string, string | boolean | undefined>;
    /** The values of each option that may be given more than once. */
    lists?: Record<string, string[] | undefined>;
    environment: Record<string, string | undefined>;
}
/** It was called in a way that cannot be meant: exit code 2. */
export declare class UsageError extends Error {
}
/** Reads the words after a command's name. */
export declare function readCall(command: Command, words: string[]): Pick<Call, 'operands' | 'options' | 'lists'> & {
    isHelp: boolean;
};
