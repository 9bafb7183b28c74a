import * as z from 'zod/mini';
import { DECISIONS, PERSON_NAME } from '../whatsapp/decide.js';
import { Problem } from './problem.js';
/** As many as a page of the review has. */
const MOST_DECISIONS = 500;
const decision = z.object({
    id: z.string(),
    decision: z.enum(DECISIONS),
    by: z.optional(z.string().check(z.regex(PERSON_NAME))),
});
const RULES = {
    id: 'must be the id of a message.',
    decision: `must be one of: ${DECISIONS.join(', ')}.`,
    by: 'must be a name on one line, at most 200 characters.',
};
/** Reads the body of `POST /review/{id}`. */
export function readDecision(input, id) {
    return read({ ...input, id }, '');
}
/** Reads the body of `POST /review`: all of it holds, or nothing is decided. */
export function readDecisions(input) {
    if (!Array.isArray(input) || input.length === 0 || input.length > MOST_DECISIONS) {
        throw unknown('', `The body must be a list of 1 to ${MOST_DECISIONS} decisions.`);
    }
    return input.map((one, index) => read(one, `${index}.`));
}
function read(input, place) {
    const parsed = z.safeParse(decision, input);
    if (parsed.success) {
        const { id, decision, by } = parsed.data;
        return { id, decision, person: by };
    }
    const member = String(parsed.error.issues[0].path[0] ?? 'decision');
    throw unknown(place + member, `${member} ${RULES[member]}`);
}
function unknown(path, message) {
    return new Problem('decision-unknown', message, { problems: [{ path, message }] });
}
