import { builtInPurposes } from '../../purposes.js';
import { jurisdictionOf } from '../../jurisdictions/index.js';
import { isAtLeast } from './assurance.js';
import { leastFor, NOTHING_REQUIRED } from './requirement.js';
export const NO_RULES = {
    require: NOTHING_REQUIRED,
    jurisdiction: 'default',
    origins: [],
    purposes: [],
    requireLegible: false,
};
/** What is wrong with a grant; nothing when it counts. */
export function problemOf(grant, rules) {
    return sourceProblem(grant, rules) ?? assuranceProblem(grant, rules);
}
/** A purpose that the business has not named is none of which it may be sure what was asked. */
export function isKnownPurpose(purpose, { purposes }) {
    return builtInPurposes.includes(purpose) || purposes.includes(purpose);
}
/** Who grants in the chat answers a question that the business has set up itself. */
function sourceProblem({ purpose, effect }, { controller, origins, requireLegible }) {
    if (effect.kind === 'grant')
        return undefined;
    if (controller !== undefined && effect.controller !== controller)
        return 'controller-unknown';
    const isAnyPage = origins.length === 0 || origins.includes('*');
    if (!isAnyPage && !origins.includes(effect.origin))
        return 'page-unknown';
    return requireLegible && isIllegible(effect, purpose) ? 'illegible' : undefined;
}
function assuranceProblem({ purpose, assurance, effect }, { require, jurisdiction }) {
    if (assurance === 'phone')
        return undefined;
    const isOwnLaw = effect.kind === 'choices' && isFromPhone(effect.jurisdiction);
    const isFloor = isFromPhone(jurisdiction) && purpose !== 'service';
    const least = isOwnLaw || isFloor ? 'phone' : leastFor(purpose, require);
    if (least === 'none' || isAtLeast(assurance, least))
        return undefined;
    return least === 'phone' ? 'confirmation-missing' : 'assurance-missing';
}
function isFromPhone(jurisdiction) {
    return jurisdictionOf(jurisdiction).isConfirmedFromPhone ?? false;
}
/** Whether the words of this purpose could not be read on the screen, or hardly. */
export function isIllegible(effect, purpose) {
    if (effect.kind === 'grant')
        return false;
    return effect.choices.some((choice) => choice.purpose === purpose && choice.isIllegible);
}
