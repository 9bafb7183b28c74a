import { isKnownPurpose, NO_RULES } from './grant-rules.js';
import { renewalOf } from './renewal.js';
/** The purpose that WhatsApp's own stop is about (policy.md 1.9: it blocks marketing templates only). */
const STOPPED_PURPOSE = 'marketing';
const NO_TERMS = { rules: NO_RULES, renewals: [], now: '' };
/**
 * Whether this subject may be sent messages of this purpose.
 *
 * @param standing Made by the same rules.
 */
export function permissionOf({ purposes, stoppedSince }, purpose, terms = NO_TERMS) {
    const found = purposes.find((one) => one.purpose === purpose);
    const reason = found?.granted ? reasonOf(found, stoppedSince, terms) : refusalOf(found);
    const { proofId = null, assurance = null, warnings = [] } = found ?? {};
    return { allowed: reason === 'granted', reason, proofId, assurance, warnings };
}
function refusalOf(found) {
    return found?.problem ?? (found?.since == null ? 'not-granted' : 'withdrawn');
}
/** Of something that was granted. */
function reasonOf(found, stoppedSince, { rules, renewals, now }) {
    if (stoppedSince !== null && found.purpose === STOPPED_PURPOSE)
        return 'stopped-on-whatsapp';
    if (!isKnownPurpose(found.purpose, rules))
        return 'purpose-unknown';
    const renewal = renewalOf(found, renewals);
    if (renewal && renewal.by <= now)
        return 'renewal-missing';
    return found.problem ?? 'granted';
}
