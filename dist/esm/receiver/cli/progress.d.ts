/** Where progress is drawn: a terminal, or something that is none. */
export interface Screen {
    isTTY?: boolean | undefined;
    write(text: string): unknown;
}
export interface Progress {
    /** So much is done by now. */
    step(by?: number): void;
    /** Takes the line away. */
    end(): void;
}
/**
 * One line that says how far something has come, such as `exported 12,000 of 50,000 (24 %)`. Nothing where no person
 * looks.
 *
 * @param goal How much there is, where that is known.
 */
export declare function progress(screen: Screen, verb: string, goal: number | undefined, now?: () => number): Progress;
