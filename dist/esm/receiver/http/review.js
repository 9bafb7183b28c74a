import { decide } from '../whatsapp/decide.js';
import { cursorAfter, messagesOf, readReviewPage, REVIEW_PARAMETERS, } from '../whatsapp/review-page.js';
import { readJson } from './body.js';
import { readDecision, readDecisions } from './decisions.js';
import { Problem } from './problem.js';
import { parameter } from './query.js';
import { isRecordId } from './record-id.js';
const MOST_BYTES = 1024;
const MOST_BYTES_OF_LIST = 256 * 1024;
/**
 * `GET /review?state=&reason=&subject=&since=&after=&limit=`: the messages that wait for a person to decide what they
 * mean, oldest first, or those that were decided on. `next` asks for those after them.
 */
export const getReview = async ({ request }, { store }) => {
    const page = requirePage(request);
    const messages = await messagesOf(page, store);
    return Response.json({ messages, next: cursorAfter(messages, page.limit) });
};
/** `POST /review/{id}`: decides on a message, and ends its wait. */
export const postReview = async (visit, desk) => {
    const { id = '' } = visit.parameters;
    const request = readDecision(await readJson(visit.request, { bytes: MOST_BYTES, ms: desk.limits.bodyMs }), id);
    const outcome = await outcomeOf(request, visit, desk);
    if (outcome === 'not-waiting')
        throw new Problem('not-found', 'No message with this id waits.');
    if (outcome !== 'decided') {
        const message = IMPOSSIBLE[outcome];
        throw new Problem('decision-unknown', message, { problems: [{ path: 'decision', message }] });
    }
    return Response.json({ id, decision: request.decision });
};
const IMPOSSIBLE = {
    'sender-missing': 'It is not known whose message this is; it can only be dismissed.',
    'record-missing': 'It is about no record that could be annulled.',
    'withdrawn-already': 'It is a withdrawal, which counts; it can be annulled, or dismissed to let it stand.',
};
/** `POST /review`: a list of decisions, taken one after the other. What became of each is answered in the same order. */
export const postReviews = async (visit, desk) => {
    const input = await readJson(visit.request, { bytes: MOST_BYTES_OF_LIST, ms: desk.limits.bodyMs });
    const results = [];
    for (const request of readDecisions(input)) {
        const { id, decision } = request;
        results.push({ id, decision, outcome: await outcomeOf(request, visit, desk) });
    }
    return Response.json({ results });
};
async function outcomeOf(request, visit, desk) {
    return isRecordId(request.id) ? decide(request, visit.caller.name, desk) : 'not-waiting';
}
function requirePage(request) {
    const given = REVIEW_PARAMETERS.flatMap((name) => {
        const value = parameter(request, name) ?? '';
        return value === '' ? [] : [[name, value]];
    });
    const reading = readReviewPage(Object.fromEntries(given));
    if (reading.valid)
        return reading.page;
    throw new Problem('parameters-invalid', 'The messages asked for cannot be understood.', {
        problems: reading.problems,
    });
}
