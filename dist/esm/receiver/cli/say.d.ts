/** Everything people are told goes to stderr: stdout is for data. */
export declare function say(line: string): void;
