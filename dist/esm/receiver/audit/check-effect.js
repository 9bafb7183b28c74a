import { canonicalJson } from '../../proof/index.js';
import { effectOf } from '../rules/effect.js';
/**
 * Whether what `/permissions` reads of a record is what the record holds. That is kept beside the content, so that
 * whoever writes to the database could change the one and leave the other.
 *
 * @param record What it holds was found to be whole.
 * @param sealed What its seal says, where there is one.
 */
export function effectProblems({ effect, proof, event, receivedAt: told }, { receivedAt } = { receivedAt: told }) {
    if (effect === undefined)
        return ['It does not say what is read of it: its effect is missing.'];
    const content = proof ?? event;
    const isAsHeld = content
        ? isSame(effect, effectOf(content, receivedAt))
        : effect === null || isSame(effect, NOTHING);
    return isAsHeld ? [] : ['What is read of it is not what it holds: its effect was changed.'];
}
/** What was erased does nothing any more, nor does the erasure itself. */
const NOTHING = { kind: 'none' };
function isSame(one, other) {
    try {
        return canonicalJson(one) === canonicalJson(other);
    }
    catch {
        return false; // half a surrogate pair: nothing of ours was written with one
    }
}
