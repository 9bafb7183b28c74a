import { isAtLeast } from './assurance.js';
import { problemOf } from './grant-rules.js';
/** Whoever has the number now, or the person themselves in WhatsApp's settings, may say yes anywhere again. */
function isLifted({ effect }, resumedAt = '') {
    if (effect.kind !== 'withdrawal')
        return false;
    return effect.hasMoved ?? (effect.stopped && effect.at < resumedAt);
}
/**
 * Goes through the decisions on one purpose in their order. A no counts at once, whoever sent it. A yes counts when it
 * is sure enough; one that is not takes nothing from a grant that counts.
 *
 * @param resumedAt When the person last started messages again in WhatsApp itself; UTC.
 */
export function verdictOn(decisions, rules, resumedAt) {
    let state = {};
    for (const decision of decisions) {
        if (decision.isAnnulled)
            state = afterAnnulled(state, decision);
        else if (decision.granted)
            state = afterGrant(state, decision, rules);
        else
            state = afterNo(state, decision, isLifted(decision, resumedAt));
    }
    const { grant, without, no, ended } = state;
    if (grant)
        return { decision: grant };
    // What does not count hides no doubt about the no before it.
    if (ended)
        return { decision: no, problem: 'withdrawn-unverified' };
    return without ?? { decision: no };
}
function afterAnnulled(state, decision) {
    return decision.granted ? { ...state, without: { decision, problem: 'annulled' } } : state;
}
function afterGrant(state, decision, rules) {
    const { effect, assurance } = decision;
    if (state.isWithdrawnFromPhone && !isAtLeast(assurance, 'shop'))
        return state;
    const problem = problemOf({ ...decision, effect: effect }, rules);
    if (problem)
        return { ...state, without: { decision, problem } };
    // A less sure yes after a doubtful no does not make the grant forgotten that the no ended.
    const before = state.surest ?? state.ended;
    return { grant: decision, surest: before && isAtLeast(before, assurance) ? before : assurance };
}
function afterNo({ grant, surest, no, ended, isWithdrawnFromPhone = false }, decision, isLifted) {
    const { assurance } = decision;
    const was = grant ? surest : no ? ended : undefined;
    return {
        no: decision,
        ended: was && !isAtLeast(assurance, was) ? was : undefined,
        isWithdrawnFromPhone: isWithdrawnFromPhone || (assurance === 'phone' && !isLifted),
    };
}
