import { DEFAULT_LIMITS } from './limits.js';
/** Those that count something. */
const counted = Object.entries(DEFAULT_LIMITS).flatMap(([name, limit]) => typeof limit === 'object' ? [name] : []);
/**
 * Reads how many of each are allowed, such as `{"proofsPerClient": 600}`. The time in which they are counted stays.
 *
 * @throws TypeError that says which member is wrong, and what is allowed.
 */
export function readLimits(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new TypeError(`${name} must be an object; ${membersIn(counted)}`);
    const entries = Object.entries(value);
    requireKnown(Object.keys(value), counted, name);
    return Object.fromEntries(entries.map(([one, count]) => [
        one,
        { ...DEFAULT_LIMITS[one], count: readCount(count, `${name}.${one}`) },
    ]));
}
/** @throws TypeError when one of the names is not among those that are known. */
export function requireKnown(names, known, setting) {
    const strange = names.find((one) => !known.includes(one));
    if (strange !== undefined)
        throw new TypeError(`${setting} has a member that is not known: ${strange}; ${membersIn(known)}`);
}
function readCount(value, name) {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1e9)
        return value;
    throw new TypeError(`${name} must be a whole number from 1 to 1000000000.`);
}
function membersIn(names) {
    return `its members are ${names.join(', ')}.`;
}
