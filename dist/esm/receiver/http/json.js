import { Problem } from './problem.js';
/** Reads JSON in UTF-8 in which no object names a member twice: what a digest is made over must have one reading. */
export function parseJson(bytes) {
    let text;
    let value;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        value = JSON.parse(text);
    }
    catch {
        throw new Problem('not-json', 'The body is not JSON in UTF-8.');
    }
    if (membersWritten(text) !== membersIn(value)) {
        throw new Problem('member-twice', 'The body names a member of an object twice.');
    }
    return value;
}
/** Each member has one colon outside of strings. */
function membersWritten(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1;
}
/** Not recursive: what nests deeper than the stack is JSON all the same. */
function membersIn(value) {
    let members = 0;
    const open = [value];
    while (open.length) {
        const next = open.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        const inner = Object.values(next);
        if (!Array.isArray(next))
            members += inner.length;
        for (const one of inner)
            open.push(one);
    }
    return members;
}
