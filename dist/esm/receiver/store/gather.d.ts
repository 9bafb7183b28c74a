/** How questions are gathered; see `gathered`. */
export interface Gathering {
    /** Most questions in one go. */
    most: number;
    /** Most goes under way at a time: one that has to wait does not hold up all others. */
    lanes: number;
}
/**
 * Gathers what is asked while earlier questions are under way, and asks for all of it in one go. Nobody waits for
 * company: while a lane is free, a question goes out at once.
 *
 * @param askAll Answers in the order of the questions. When it rejects, all of them have failed.
 */
export declare function gathered<Question, Answer>(askAll: (questions: Question[]) => Promise<Answer[]>, { most, lanes }: Gathering): (question: Question) => Promise<Answer>;
