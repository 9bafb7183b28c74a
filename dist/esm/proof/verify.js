import * as z from 'zod/mini';
import { MAX_PROOF_BYTES, proofBytes } from './capture.js';
import { proofDigest, sha256Hex } from './digest.js';
import { consentProof } from './schema.js';
/**
 * Checks a proof, given as an object or as JSON text: its shape, that its choices agree with the recorded acts,
 * and both digests. It shows that a proof is consistent, not who made it: that is what a receipt is for.
 */
export function verify(input) {
    const value = typeof input === 'string' ? parseJson(input) : input;
    if (value === undefined)
        return invalid('not-json', '', 'The proof is not JSON.');
    if (!hasFewParts(value)) {
        return invalid('too-large', '', `The proof has more parts than fit into ${MAX_PROOF_BYTES} bytes.`);
    }
    // The schema comes first: after it, the value is as deep as a proof and no deeper, whatever was sent.
    const parsed = z.safeParse(consentProof, value);
    if (!parsed.success)
        return refused(parsed.error.issues.slice(0, MOST_PROBLEMS).map(schemaProblem));
    const proof = parsed.data;
    const bytes = proofBytes(proof);
    if (bytes > MAX_PROOF_BYTES) {
        return invalid('too-large', '', `The proof is ${bytes} bytes long; at most ${MAX_PROOF_BYTES} are allowed.`);
    }
    const digest = digestOf(proof);
    if (digest === undefined)
        return invalid('schema', '', 'A text in the proof holds half of a surrogate pair.');
    const problems = [...choiceProblems(proof.choices), ...digestProblems(proof, digest)];
    return problems.length === 0 ? { valid: true, proof, problems: [] } : refused(problems);
}
/** More would help nobody, and an answer must not be much longer than what was sent. */
const MOST_PROBLEMS = 20;
function refused(problems) {
    return { valid: false, problems: problems.slice(0, MOST_PROBLEMS) };
}
/** More objects and lists than fit into a proof that is short enough. */
const MOST_PARTS = 2000;
/** Comes first: the schema would take a tenth of a second to find fault with ten thousand empty objects. */
function hasFewParts(value) {
    const open = [value];
    for (let parts = 0; open.length > 0;) {
        const next = open.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        if (++parts > MOST_PARTS)
            return false;
        for (const one of Object.values(next))
            open.push(one);
    }
    return true;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // the caller names it: `not-json`
    }
}
function invalid(code, path, message) {
    return { valid: false, problems: [{ code, path, message }] };
}
/** zod/mini ships without a message locale; the issue's code and expectation say it in our words. */
function schemaProblem(issue) {
    const path = issue.path.join('.');
    const where = path || 'the proof';
    switch (issue.code) {
        case 'unrecognized_keys':
            return {
                code: 'schema',
                path,
                message: `${where} has members that are not allowed: ${shown(issue.keys)}.`,
            };
        case 'invalid_value':
            return { code: 'schema', path, message: `${where} must be one of: ${issue.values.join(', ')}.` };
        case 'invalid_type':
            return { code: 'schema', path, message: `${where} must be of type ${issue.expected}.` };
        case 'invalid_format':
            return {
                code: 'schema',
                path,
                message: `${where} does not have the form ${issue.pattern ?? issue.format}.`,
            };
        case 'too_small':
            return { code: 'schema', path, message: `${where} must be at least ${issue.minimum}.` };
        case 'too_big':
            return { code: 'schema', path, message: `${where} must be at most ${issue.maximum}.` };
        default:
            return { code: 'schema', path, message: `${where} is not allowed (${issue.code}).` };
    }
}
/** Names that somebody made up: cut, and without control characters, which a terminal would obey. */
function shown(names) {
    const text = names.join(', ').replace(/\p{C}/gu, '\ufffd');
    return text.length > 100 ? `${text.slice(0, 100)}\u2026` : text;
}
/** Nothing when the proof has no canonical form to make a digest of. */
function digestOf(proof) {
    try {
        return proofDigest(proof);
    }
    catch {
        return undefined;
    }
}
function choiceProblems(choices) {
    const seen = new Set();
    return choices.flatMap((choice, index) => {
        const path = `choices.${index}`;
        if (seen.has(choice.purpose)) {
            return [{ code: 'duplicate-purpose', path, message: `The purpose ${choice.purpose} is listed twice.` }];
        }
        seen.add(choice.purpose);
        const contradiction = contradicts(choice);
        return contradiction ? [{ code: 'choice-contradicts-events', path, message: contradiction }] : [];
    });
}
function contradicts({ decidedBy, granted, decidedAt, evidence: { events } }) {
    const last = events.at(-1);
    switch (decidedBy) {
        case 'default':
            if (granted || decidedAt || last)
                return 'A choice nobody made can only be "not granted", with no time and no events.';
            return undefined;
        case 'earlier':
            if (!decidedAt || last)
                return 'A choice made earlier has the time it was made, and no events in this confirmation.';
            return undefined;
        case 'person':
            if (last?.granted !== granted)
                return 'The last recorded event and the choice differ.';
            if (last.at !== decidedAt)
                return 'The choice was made at the time of its last recorded event.';
            return undefined;
    }
}
function digestProblems(proof, digest) {
    const problems = [];
    if (sha256Hex(proof.notice.text) !== proof.notice.sha256) {
        problems.push({
            code: 'notice-digest-mismatch',
            path: 'notice.sha256',
            message: 'It is not the SHA-256 of notice.text.',
        });
    }
    if (digest !== proof.digest) {
        problems.push({
            code: 'digest-mismatch',
            path: 'digest',
            message: 'It is not the digest of the other members: something was changed.',
        });
    }
    return problems;
}
