import * as z from 'zod/mini';
import { PURPOSE } from './question.js';
import { readList } from './read-setting.js';
import { END_OF_DAY, readTime, START_OF_DAY, TIME_FORM } from './read-time.js';
/** As the business writes it: times may be days. */
const renewal = z.strictObject({
    purpose: PURPOSE,
    version: z.optional(z.string().check(z.minLength(1))),
    before: z.optional(timeAt(START_OF_DAY)),
    by: timeAt(END_OF_DAY),
});
const RULES = {
    purpose: 'must be the id of a purpose, such as marketing.',
    version: "must be a text: the element's notice-version.",
    before: `must be ${TIME_FORM}.`,
    by: `must be ${TIME_FORM}; of a day, the whole counts.`,
};
/**
 * Reads which grants need renewing.
 *
 * @throws TypeError that says which member is wrong, and what is allowed.
 */
export function readRenewals(value, name) {
    const renewals = readList(name, renewal, RULES, value);
    const empty = renewals.findIndex(({ version, before }) => version === undefined && before === undefined);
    if (empty === -1)
        return renewals;
    throw new TypeError(`${name}[${empty}] must have version, before, or both: they tell which grants are meant.`);
}
function timeAt(timeOfDay) {
    return z
        .string()
        .check(z.refine((text) => readTime(text, timeOfDay) !== undefined))
        .check(z.overwrite((text) => readTime(text, timeOfDay) ?? text));
}
