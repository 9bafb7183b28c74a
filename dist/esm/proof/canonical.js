import canonicalize from 'canonicalize';
import { OptInError } from '../errors.js';
/**
 * RFC 8785 canonical JSON of a value.
 *
 * @throws {OptInError} `proof-invalid` when a string holds a lone surrogate (RFC 8785 section 3.2.2.2 asks for
 *   an error: such strings have no UTF-8 form, and two of them would share a digest).
 */
export function canonicalJson(value) {
    const json = canonicalize(value) ?? 'null';
    // JSON.stringify writes a lone surrogate as an escape and everything else that needs none as itself.
    if (/(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(json)) {
        throw new OptInError('proof-invalid', 'A text in the proof holds half of a surrogate pair.');
    }
    return json;
}
