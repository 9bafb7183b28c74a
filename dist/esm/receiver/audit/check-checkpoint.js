import { canonicalJson, proofDigest } from '../../proof/index.js';
import { verifySigned } from '../rules/signed.js';
import { statement } from './checkpoint.js';
/**
 * Whether a checkpoint is whole and signed by the published keys.
 *
 * @returns what is wrong, one sentence each; nothing when it holds. Without keys, the signature is not checked.
 */
export async function checkpointProblems({ checkpoint, signature }, keySet) {
    if (proofDigest(checkpoint) !== checkpoint.digest)
        return ['The checkpoint is not what its digest was made of.'];
    if (!keySet)
        return [];
    const verification = await verifySigned(signature, keySet, 'whatsapp-opt-in-checkpoint', statement);
    if (!verification.valid)
        return ['The checkpoint was not signed by these keys.'];
    const { upTo, records, previous, digest } = checkpoint;
    const isSame = canonicalJson(verification.payload) === canonicalJson({ upTo, records, previous, digest });
    return isSame ? [] : ['The signature is for another checkpoint.'];
}
/** The days on which there is something else now than was stated then, in order. */
export function compareDays(then, now) {
    const [before, after] = [then, now].map((days) => new Map(days.map((one) => [one.day, one])));
    const all = [...new Set([...before.keys(), ...after.keys()])].sort();
    return all.flatMap((day) => differenceOf(day, before.get(day), after.get(day)) ?? []);
}
function differenceOf(day, then, now) {
    const [stated, held] = [then?.records ?? 0, now?.records ?? 0];
    const counted = `${stated} had arrived, ${held} ${held === 1 ? 'is' : 'are'} here`;
    if (held < stated)
        return { day, kind: 'missing', message: `Records are missing: ${counted}.` };
    if (held > stated)
        return { day, kind: 'added', message: `Records were added: ${counted}.` };
    if (now?.digest === then?.digest)
        return undefined;
    return { day, kind: 'changed', message: `As many records as had arrived, and not the same: ${held}.` };
}
