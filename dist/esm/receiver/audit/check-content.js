import { proofDigest, verify } from '../../proof/index.js';
import { erasedSubject, erasure, isErased, receiverEvent, whatsappEvent } from '../rules/content.js';
/** What is wrong with what a record holds, one sentence each. */
export function contentProblems(record) {
    const { proof, event, erasure: erased, id, digest, subject } = record;
    if ([proof, event, erased].filter((one) => one !== undefined).length > 1) {
        return ['It holds more than one thing.'];
    }
    const content = proof ?? event ?? erased;
    if (content === undefined) {
        return isErased(subject) ? [] : ['What it held is gone, and no erasure was recorded.'];
    }
    const problems = proof ? proofProblems(proof) : shapeProblems(content, shapeOf(record));
    if (problems.length)
        return problems;
    if (content.digest !== digest)
        problems.push('Its digest is not the digest of what it holds.');
    if (content.id !== id)
        problems.push('Its id is not the id of what it holds.');
    if (!mayStandUnder(subject, record))
        problems.push('It stands under another subject than it is about.');
    return problems;
}
function proofProblems(proof) {
    return verify(proof).problems.map(({ path, message }) => `Its proof does not hold${path && `, ${path}`}: ${message}`);
}
function shapeProblems(content, shape) {
    const parsed = shape.safeParse(content);
    if (!parsed.success) {
        const paths = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole');
        return [`What it holds has not the shape of what it says it is: ${paths.join(', ')}.`];
    }
    return digestOf(content) === content.digest ? [] : ['What it holds is not what its digest was made of.'];
}
function shapeOf({ event }) {
    if (!event)
        return erasure;
    return event.type === 'whatsapp-opt-in/receiver-event' ? receiverEvent : whatsappEvent;
}
function digestOf(content) {
    try {
        return proofDigest(content);
    }
    catch {
        return undefined; // half a surrogate pair: nothing of ours was written with one
    }
}
/** Whether this is whose chain a record belongs to, as what it holds says. */
function mayStandUnder(subject, { proof, event, erasure: erased }) {
    if (proof)
        return subject === proof.subject.phone;
    if (!event)
        return subject === erasedSubject(erased.id);
    const { phone, userId } = event.subject;
    return subject === (phone ?? userId);
}
