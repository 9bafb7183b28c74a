import { verify } from '../../proof/index.js';
import { verifyReceipt } from '../rules/receipt.js';
import { verifySeal } from '../rules/seal.js';
/** Checks a proof, a record as `GET /consents/{id}` gives it, or a person's copy of one. */
export async function verifyOne(value, keySet) {
    const answer = isAnswer(value) ? value : undefined;
    const verification = verify(answer ? answer.proof : value);
    if (!verification.valid) {
        const lines = verification.problems.map(({ code, path, message }) => `${code} ${path || '(all)'}: ${message}`);
        return { isValid: false, lines };
    }
    const { proof } = verification;
    return answer ? verifyAnswer(answer, proof, keySet) : { isValid: true, lines: [told(proof), ...UNSIGNED] };
}
const UNSIGNED = ['The proof is consistent. Who made it, and when it arrived, is for the receipt to show.'];
function isAnswer(value) {
    return typeof value === 'object' && value !== null && 'proof' in value && 'receipt' in value;
}
async function verifyAnswer(answer, proof, keySet) {
    const { id, receivedAt } = answer;
    if (id !== proof.id)
        return { isValid: false, lines: ['altered id: It is not the id of the proof.'] };
    if (!keySet) {
        return {
            isValid: true,
            lines: [told(proof), 'Signatures were not checked: give the keys with --keys FILE.'],
        };
    }
    const problems = await signatureProblems(answer, proof, keySet);
    if (problems.length)
        return { isValid: false, lines: problems };
    return {
        isValid: true,
        lines: [
            told(proof),
            `It arrived ${String(receivedAt)} by the receiver's clock; it signed that.`,
            ...(await assuranceLines(answer, keySet)),
        ],
    };
}
async function signatureProblems({ receivedAt, receipt, ...rest }, proof, keySet) {
    const problems = [];
    const receipted = await verifyReceipt(String(receipt), keySet, proof);
    if (!receipted.valid || receipted.receipt.receivedAt !== receivedAt) {
        problems.push('altered receipt: These keys did not sign that this proof came at this time.');
    }
    if (!('seal' in rest))
        return problems;
    const sealed = await verifySeal(String(rest.seal), keySet);
    if (!sealed.valid || sealed.payload.digest !== proof.digest || sealed.payload.receivedAt !== receivedAt) {
        problems.push('altered seal: These keys did not seal this proof at this time.');
    }
    return problems;
}
/** Only the business has the seal. */
async function assuranceLines({ seal }, keySet) {
    const sealed = typeof seal === 'string' ? await verifySeal(seal, keySet) : undefined;
    return sealed?.valid
        ? [`Its assurance was ${sealed.payload.assurance} when it arrived; it sealed that.`]
        : [];
}
function told({ id, capturedAt, choices }) {
    const chosen = choices.map(({ purpose, granted }) => `${purpose} ${granted ? 'granted' : 'not granted'}`);
    return `${id}, ${capturedAt} by the browser's clock: ${chosen.join(', ')}`;
}
