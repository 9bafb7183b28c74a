import { OptInError } from '../errors.js';
import { proofDigest, sha256Hex } from './digest.js';
import { toJson } from './json.js';
/** The limit of design.md section 4, in bytes of UTF-8 JSON. */
export const MAX_PROOF_BYTES = 24_000;
/**
 * Makes the proof of a snapshot. Pure: the same snapshot gives the same proof, byte for byte.
 *
 * @throws {OptInError} `proof-too-large` when the proof's JSON is longer than 24 kB.
 */
export function capture(snapshot) {
    const { id, previous, capturedAt, timeZone, subject, controller, notice, choices, surface } = wellFormed(snapshot);
    const rest = {
        type: 'whatsapp-opt-in/consent-proof',
        version: 1,
        id,
        previous,
        capturedAt,
        timeZone,
        channel: 'whatsapp',
        subject,
        controller,
        notice: { ...notice, sha256: sha256Hex(notice.text) },
        choices,
        surface,
    };
    const proof = { ...rest, digest: proofDigest(rest) };
    const bytes = proofBytes(proof);
    if (bytes > MAX_PROOF_BYTES) {
        throw new OptInError('proof-too-large', `The proof is ${bytes} bytes long; at most ${MAX_PROOF_BYTES} are allowed. Shorten the purposes' texts.`);
    }
    return proof;
}
/** The proof of a draft, once its number is known in E.164. */
export function finish({ subject: { reference }, ...rest }, phone) {
    return capture({ ...rest, subject: { phone, ...(reference && { reference }) } });
}
/** Length of a proof's JSON in bytes of UTF-8. */
export function proofBytes(proof) {
    return new TextEncoder().encode(toJson(proof)).length;
}
/**
 * A page may show half a surrogate pair, which browsers draw as U+FFFD; RFC 8785 has no form for it. And what is a line in
 * the record must be one: browsers draw no control characters, and a bidirectional override would turn its letters around.
 */
function wellFormed(snapshot) {
    const text = JSON.stringify(snapshot, function (key) {
        const value = this[key]; // as in json.ts
        if (typeof value !== 'string')
            return value;
        return key === 'text' ? value.toWellFormed() : oneLine(value.toWellFormed());
    });
    return JSON.parse(text);
}
const oneLine = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').replace(/[\u202a-\u202e]/g, '');
