import { OptInError } from '../errors.js';
import { toJson } from './json.js';
/**
 * RFC 8785 canonical JSON of a value: members sorted by their UTF-16 code units, numbers and strings as ECMAScript
 * writes them. Members that are `undefined` are left out.
 *
 * @throws {OptInError} `proof-invalid` for what the RFC has no form for: a number that is not finite, or a string
 *   with a lone surrogate (section 3.2.2.2; two such strings would share a digest).
 */
export function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join()}]`;
    if (typeof value === 'object' && value !== null) {
        let members = '';
        for (const name of Object.keys(value).sort()) {
            const member = value[name];
            if (member !== undefined)
                members += `,${canonicalJson(name)}:${canonicalJson(member)}`;
        }
        return `{${members.slice(1)}}`;
    }
    const hasForm = typeof value === 'string' ? value.isWellFormed() : typeof value !== 'number' || isFinite(value);
    if (!hasForm)
        throw new OptInError('proof-invalid', 'The proof holds a value that has no canonical form.');
    return toJson(value ?? null);
}
