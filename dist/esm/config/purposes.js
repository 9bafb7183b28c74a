import * as z from 'zod/mini';
const periods = ['day', 'week', 'month', 'year', 'order'];
const frequencyForm = new RegExp(`^([1-9]\\d{0,2})/(${periods.join('|')})$`);
const frequencyAllowed = `number/period, such as 4/month (${periods.join(', ')})`;
function parseFrequency(value) {
    const [, count, per] = frequencyForm.exec(String(value)) ?? [];
    return per === undefined ? undefined : { count: Number(count), per: per };
}
const isText = (value) => typeof value === 'string' && value !== '';
const isTexts = (value) => Array.isArray(value) && value.length <= 3 && value.every(isText);
/** What each member of a purpose may be. */
const members = {
    id: [
        'an id of small letters, digits, - and _',
        (value) => isText(value) && /^[a-z][a-z0-9_-]{0,63}$/.test(value),
    ],
    label: ['a text', isText],
    disclosure: ['a text', isText],
    frequency: [frequencyAllowed, parseFrequency],
    examples: ['at most three texts', isTexts],
};
/** What is wrong with a purpose, said as what is allowed. */
function purposeProblem(purpose) {
    const given = Object.entries({ id: undefined, ...purpose });
    for (const [key, value] of given) {
        if (!Object.hasOwn(members, key))
            return Object.keys(members).join(', ');
        const [allowed, check] = members[key];
        if ((value !== undefined || key === 'id') && !check(value))
            return `${key}: ${allowed}`;
    }
    return undefined;
}
function listOf(value) {
    return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : Array.isArray(value) ? value : [];
}
/** Says, in zod's way, that a value is refused and what is allowed. */
export function refuse(context, input, message) {
    context.issues.push({ code: 'custom', input, message });
    return undefined;
}
/** A frequency as a site writes it, such as `4/month`. */
export const frequency = z.optional(z.pipe(z.custom(), z.transform((value, context) => {
    return parseFrequency(value) ?? refuse(context, value, frequencyAllowed);
})));
/** Ids separated by spaces, or a list of ids and of purposes. */
export const purposes = z.pipe(z._default(z.custom(), 'marketing service'), z.transform((value, context) => {
    const list = listOf(value).map((item) => ({
        ...(typeof item === 'string' ? { id: item } : item),
    }));
    // None at all is for `preferences`, where what was granted is there anyway; see resolve.ts.
    const isList = list.length > 0 || Array.isArray(value);
    const problem = isList ? list.map(purposeProblem).find(Boolean) : 'ids, or a list of purposes';
    if (problem)
        return refuse(context, value, problem);
    return list.map((purpose) => ({
        ...purpose,
        frequency: parseFrequency(purpose.frequency),
    }));
}));
const isRecord = (value) => typeof value === 'object' && value !== null;
/** Wording by language (BCP 47) and key. */
export const texts = z.optional(z.custom((value) => isRecord(value) &&
    Object.values(value).every((own) => isRecord(own) && Object.values(own).every(isText)), 'texts by language and key'));
