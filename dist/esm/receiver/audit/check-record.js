import { decodeJwt } from 'jose';
import * as z from 'zod/mini';
import { ASSURANCES } from '../rules/assurance.js';
import { verifyReceipt } from '../rules/receipt.js';
import { seal as sealShape, verifySeal } from '../rules/seal.js';
import { erasedSubject, isErased } from '../rules/content.js';
import { contentProblems } from './check-content.js';
import { effectProblems } from './check-effect.js';
import { isGrantId } from '../whatsapp/event-id.js';
const presented = z.object({
    subject: z.string(),
    position: z.int(),
    id: z.string(),
    digest: z.string(),
    previous: z.nullable(z.string()),
    assurance: z.enum(ASSURANCES),
    receivedAt: z.string(),
    receipt: z.nullable(z.string()),
    seal: z.string(),
});
/** Checks one record of an export. Without keys, signatures are not checked. */
export async function checkRecord(value, keySet) {
    const parsed = z.safeParse(presented, value);
    if (!parsed.success)
        return notARecord(value, parsed.error);
    const record = value;
    const { subject, id, digest, position, receivedAt, seal } = record;
    const [sealed, receiptProblem] = await Promise.all([
        readSeal(record, keySet),
        checkReceipt(record, keySet),
    ]);
    const finding = (kind, message) => ({
        kind,
        id,
        subject,
        position,
        message,
    });
    const inContent = contentProblems(record);
    const problems = [
        ...inContent,
        ...(inContent.length ? [] : effectProblems(record, sealed)),
        ...(receiptProblem ? [receiptProblem] : []),
        ...sealProblems(record, sealed),
    ];
    const findings = problems.map((message) => finding('altered', message));
    if (sealed && sealed.position !== position) {
        findings.push(finding('reordered', `It was sealed at position ${sealed.position}.`));
    }
    return {
        ...{ subject, id, digest, position, receivedAt, seal, sealed, findings },
        isReceipted: keySet !== undefined && record.receipt !== null && receiptProblem === undefined,
        isAttributed: sealed !== undefined && inContent.length === 0 && !isErased(subject),
        isErasure: record.erasure !== undefined && subject === erasedSubject(id),
    };
}
function notARecord(value, { issues }) {
    const { id, subject, position } = (value ?? {});
    const members = [...new Set(issues.map(({ path }) => path.join('.') || 'all of it'))];
    return {
        kind: 'altered',
        id: typeof id === 'string' ? id : null,
        subject: typeof subject === 'string' ? subject : '',
        position: typeof position === 'number' ? position : 0,
        message: `It has not the shape of a record: ${members.join(', ')}.`,
    };
}
/** The seal's words, when the seal is this record's: one that fits in neither id nor digest was put there. */
async function readSeal({ seal, id, digest }, keySet) {
    const verification = keySet ? await verifySeal(seal, keySet) : unverified(seal);
    if (!verification.valid)
        return undefined;
    const { payload } = verification;
    return payload.id === id || payload.digest === digest ? payload : undefined;
}
function unverified(seal) {
    try {
        return { valid: true, payload: z.parse(sealShape, decodeJwt(seal)) };
    }
    catch {
        return { valid: false };
    }
}
/** What the seal says otherwise; its place is looked at by itself. */
function sealProblems(record, sealed) {
    if (!sealed)
        return []; // the chain tells whether the record is ours
    const members = ['id', 'digest', 'receivedAt', 'previous', 'assurance'];
    const different = members.filter((member) => record[member] !== sealed[member]);
    return different.length ? [`Its seal says otherwise of: ${different.join(', ')}.`] : [];
}
async function checkReceipt(record, keySet) {
    const { receipt } = record;
    if (receipt === null)
        return isOfProof(record) ? 'It is a proof without a receipt.' : undefined;
    if (record.event ?? record.erasure)
        return 'It has a receipt, which only proofs have.';
    if (!keySet)
        return undefined;
    const verification = await verifyReceipt(receipt, keySet, record);
    if (verification.valid)
        return timeProblem(record, verification.receipt);
    return verification.problem === 'other-proof'
        ? 'Its receipt is for another proof.'
        : 'Its receipt was not signed by these keys.';
}
function timeProblem({ receivedAt, proof }, receipt) {
    const fits = receipt.receivedAt === receivedAt && (!proof || receipt.previous === proof.previous);
    return fits ? undefined : 'Its receipt says another time, or another proof before it.';
}
/**
 * Of what was erased the receipt shows that it was a proof. Where there is none, the id does: proofs have a UUIDv7, and
 * what came over WhatsApp an id of its own, which no proof is taken under.
 */
function isOfProof({ proof, event, erasure, id }) {
    return proof !== undefined || (!(event ?? erasure) && id.charAt(14) === '7' && !isGrantId(id));
}
