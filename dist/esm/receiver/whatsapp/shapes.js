/** Shapes for what another company sends and may change: what does not fit counts as absent. */
import * as z from 'zod/mini';
/** WhatsApp's own limit on a text; what is longer did not come from a person. */
const LONGEST = 4096;
export function lenient(shape) {
    return z.catch(z.optional(shape), undefined);
}
/** A text or a number, as a text that has a canonical form. */
export const text = lenient(z.pipe(z.union([z.string(), z.number()]), z.transform(clean)));
export const list = z.catch(z.array(z.unknown()), []);
/** Those elements that have the shape. */
export function each(elements, shape) {
    return elements.flatMap((element) => {
        const parsed = z.safeParse(shape, element);
        return parsed.success ? [parsed.data] : [];
    });
}
/** Unix seconds, as a text or a number; nothing when they cannot be. */
export function seconds(timestamp) {
    return /^[1-9]\d{0,9}$/.test(timestamp ?? '') ? Number(timestamp) : undefined;
}
/** What is read of a message nobody expected, for a person to look at; without what tells the sender's name. */
export function excerpt(value) {
    try {
        return clean(JSON.stringify(value, (key, member) => (NAMES.has(key) ? undefined : member)));
    }
    catch {
        return ''; // nested deeper than can be written
    }
}
const NAMES = new Set(['profile', 'name', 'username']);
/** What comes with messages of all kinds and is not the sender's words. */
const AROUND = new Set([...NAMES, 'context', 'referral', 'errors', 'identity']);
const TECHNICAL = /(^|_)(code|currency|emoji|from|hash|ids?|link|sha256|status|timestamp|to|type|url)$/;
/** Whether a message of a kind nobody knows holds anything that its sender can have written. */
export function holdsWords(message) {
    // Not recursive: it may be nested deeper than the stack is.
    const open = [message];
    while (open.length) {
        const next = open.pop();
        if (typeof next === 'string' && /\p{L}/u.test(next))
            return true;
        if (typeof next !== 'object' || next === null)
            continue;
        for (const [key, member] of Object.entries(next)) {
            if (!AROUND.has(key) && !TECHNICAL.test(key))
                open.push(member);
        }
    }
    return false;
}
function clean(value) {
    // Half of a surrogate pair has no canonical form.
    return String(value).slice(0, LONGEST).toWellFormed();
}
