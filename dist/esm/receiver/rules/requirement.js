import { ASSURANCES } from './assurance.js';
import { PURPOSE } from './question.js';
import * as z from 'zod/mini';
const REQUIRED = ['none', ...ASSURANCES.slice(1)];
export const NOTHING_REQUIRED = { others: 'none', byPurpose: new Map() };
export function leastFor(purpose, { others, byPurpose }) {
    return byPurpose.get(purpose) ?? others;
}
/** Whether anybody's grant counts for some purpose. */
export function isAnythingTaken({ others, byPurpose }) {
    return others === 'none' || [...byPurpose.values()].includes('none');
}
/**
 * Reads what is required, as the business writes it: one word for all purposes, such as `phone`, or by purpose, such as
 * `marketing=phone service=page`. Both may stand together; the word is then for the purposes that are not named.
 *
 * @throws TypeError that says what is allowed.
 */
export function readRequirement(text, name) {
    const byPurpose = new Map();
    const others = [];
    for (const part of text.split(/[\s,]+/).filter(Boolean)) {
        const [first = '', second, ...more] = part.split('=');
        const required = second ?? first;
        if (!isRequired(required) || more.length)
            throw wrong(name, part);
        if (second === undefined)
            others.push(required);
        else if (byPurpose.has(first) || !z.safeParse(PURPOSE, first).success)
            throw wrong(name, part);
        else
            byPurpose.set(first, required);
    }
    if (others.length > 1)
        throw wrong(name, others.join(' '));
    return { others: others[0] ?? 'none', byPurpose };
}
function isRequired(text) {
    return REQUIRED.includes(text);
}
function wrong(name, part) {
    const words = REQUIRED.join(', ');
    return new TypeError(`${name} must be one of ${words}, or name one for each purpose, as marketing=phone service=page; not ${part}.`);
}
