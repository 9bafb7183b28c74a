import { decisionsOn, purposesIn } from './decisions.js';
import { userIdsIn } from './entry.js';
import { isIllegible, NO_RULES } from './grant-rules.js';
import { remarksIn, stateIn } from './record-state.js';
import { verdictOn } from './verdict.js';
/** Folds a subject's records, in any order, into how the subject stands. */
export function standingOf(entries, rules = NO_RULES) {
    const decisions = decisionsOn(purposesIn(entries), entries);
    const remarks = remarksIn(entries);
    const valid = entries.filter((entry) => stateIn(entry, remarks).annulledAt === null);
    return {
        purposes: [...decisions].map(([purpose, made]) => standing(purpose, verdictOn(made, rules, resumedAt(valid)))),
        stoppedSince: stoppedSince(valid),
        userIds: userIdsIn(entries),
    };
}
function standing(purpose, { decision, problem }) {
    if (!decision)
        return { ...UNDECIDED, purpose };
    const { id, effect, assurance, confirmedAt } = decision;
    const granted = decision.granted && !decision.isAnnulled;
    return {
        purpose,
        granted,
        since: effect.at,
        proofId: id,
        source: effect.kind === 'choices' ? 'widget' : 'whatsapp',
        confirmedAt: granted ? confirmedAt : null,
        assurance,
        warnings: warningsOf(decision),
        problem,
        version: effect.kind === 'choices' ? effect.version : undefined,
    };
}
const UNDECIDED = {
    granted: false,
    since: null,
    proofId: null,
    source: 'widget',
    confirmedAt: null,
    assurance: null,
    warnings: [],
};
function warningsOf({ purpose, effect }) {
    if (effect.kind !== 'choices')
        return [];
    return [
        ...(isIllegible(effect, purpose) ? ['illegible'] : []),
        ...(effect.isClockOff ? ['clock-off'] : []),
    ];
}
function resumedAt(entries) {
    return entries
        .flatMap(({ effect }) => (effect.kind === 'resume' ? [effect.at] : []))
        .sort()
        .at(-1);
}
function stoppedSince(entries) {
    let last;
    for (const { effect } of entries) {
        if (!isStop(effect) && effect.kind !== 'resume')
            continue;
        if (!last || effect.at > last.at || (effect.at === last.at && isStop(effect))) {
            last = { at: effect.at, stopped: isStop(effect) };
        }
    }
    return last?.stopped ? last.at : null;
}
function isStop(effect) {
    return effect.kind === 'withdrawal' && effect.stopped;
}
