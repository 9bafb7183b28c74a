import * as z from 'zod/mini';
/**
 * Reads an object that the business has set.
 *
 * @param rules What is allowed, by the name of the member, such as "must be a text".
 * @throws TypeError that names the setting, the member and what is allowed.
 */
export function readObject(name, item, rules, value) {
    const parsed = z.safeParse(item, value);
    if (parsed.success)
        return parsed.data;
    throw new TypeError(messageOf(parsed.error.issues[0], name, rules));
}
/** The same for a list of them. */
export function readList(name, item, rules, value) {
    if (!Array.isArray(value))
        throw new TypeError(`${name} must be a list.`);
    return value.map((one, index) => readObject(`${name}[${index}]`, item, rules, one));
}
function messageOf(issue, item, rules) {
    if (issue.code === 'unrecognized_keys') {
        return `${item} has a member that is not known: ${issue.keys.join(', ')}; ${membersIn(rules)}`;
    }
    const [member] = issue.path;
    return typeof member === 'string'
        ? `${item}.${member} ${rules[member]}`
        : `${item} must be an object; ${membersIn(rules)}`;
}
function membersIn(rules) {
    return `its members are ${Object.keys(rules).join(', ')}.`;
}
