/** How questions are gathered; see `gathered`. */
export interface Gathering {
    /** Most questions in one go. */
    most: number;
    /** Most goes under way at a time: one that has to wait does not hold up all others. */
    lanes: number;
    /** Awaited before each go, where it holds up the thread: what is ready meanwhile goes along. */
    pause?: (() => Promise<unknown>) | undefined;
}
/**
 * Gathers what is asked while earlier questions are under way, and asks for all of it in one go. Nobody waits for
 * company: while a lane is free, a question goes out at once.
 *
 * @param askAll Answers in the order of the questions. When it rejects, all of them have failed.
 */
export declare function gathered<Question, Answer>(askAll: (questions: Question[]) => Promise<Answer[]>, { most, lanes, pause }: Gathering): (question: Question) => Promise<Answer>;
