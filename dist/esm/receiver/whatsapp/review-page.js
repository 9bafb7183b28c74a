import { formsOf } from '../rules/number-forms.js';
import { readPhone } from '../rules/question.js';
import { readTime, START_OF_DAY, TIME_FORM } from '../rules/read-time.js';
import { readStandings } from '../rules/read-standing.js';
import { isRecordId } from '../http/record-id.js';
export const REVIEW_PARAMETERS = ['state', 'reason', 'subject', 'since', 'after', 'limit'];
/** More than a person looks at in one go. */
const MOST_MESSAGES = 500;
/** Reads what a list of messages is asked by; what is left out stands for all. */
export function readReviewPage(given) {
    const { state = 'waiting', limit = String(MOST_MESSAGES), reason, subject, since, after } = given;
    const page = {
        state: isState(state) ? state : undefined,
        limit: /^[1-9]\d{0,2}$/.test(limit) && Number(limit) <= MOST_MESSAGES ? Number(limit) : undefined,
        since: since === undefined ? null : readTime(since.replace(' ', '+'), START_OF_DAY),
        after: after === undefined ? null : placeOf(after),
    };
    const wrong = Object.keys(page).filter((name) => page[name] === undefined);
    if (wrong.length) {
        return {
            valid: false,
            problems: wrong.map((path) => ({ path, message: `${path} must be ${RULES[path]}.` })),
        };
    }
    const query = {
        reason,
        subjects: subject === undefined ? undefined : subjectsOf(subject),
        since: page.since ?? undefined,
        after: page.after ?? undefined,
    };
    return { valid: true, page: { state: page.state, limit: page.limit, query } };
}
const RULES = {
    state: 'waiting or settled',
    limit: `a number from 1 to ${MOST_MESSAGES}`,
    since: TIME_FORM,
    after: 'what next was in the answer before',
};
/** The messages of a page. Those of a person are also what came under a user id that is known to be theirs. */
export async function messagesOf({ state, limit, query }, store) {
    const { subjects } = query;
    const userIds = subjects && (await readStandings(subjects, store)).flatMap((standing) => standing.userIds);
    const all = { ...query, ...(subjects && userIds && { subjects: [...subjects, ...userIds] }) };
    return state === 'settled' ? store.settled(limit, all) : store.kept(limit, all);
}
/** What the next page is asked by; `null` after the last. */
export function cursorAfter(messages, limit) {
    const last = messages.length === limit ? messages.at(-1) : undefined;
    return last ? Buffer.from(`${last.receivedAt} ${last.id}`).toString('base64url') : null;
}
function placeOf(cursor) {
    const [receivedAt = '', id = '', ...others] = Buffer.from(cursor, 'base64url').toString().split(' ');
    const isPlace = readTime(receivedAt, START_OF_DAY) === receivedAt && isRecordId(id) && others.length === 0;
    return isPlace ? { receivedAt, id } : undefined;
}
/** A number in all its forms, or a user id as it stands. */
function subjectsOf(text) {
    const phone = readPhone(text);
    return phone === undefined ? [text] : formsOf(phone);
}
function isState(text) {
    return text === 'waiting' || text === 'settled';
}
