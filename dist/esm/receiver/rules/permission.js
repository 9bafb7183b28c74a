import { renewalOf } from './renewal.js';
/** The purpose that WhatsApp's own stop is about (policy.md 1.9: it blocks marketing templates only). */
const STOPPED_PURPOSE = 'marketing';
const NOTHING_TO_RENEW = { renewals: [], now: '' };
/** Whether this subject may be sent messages of this purpose. */
export function permissionOf({ purposes, stoppedSince }, purpose, terms = NOTHING_TO_RENEW) {
    const found = purposes.find((one) => one.purpose === purpose);
    const reason = found?.granted ? reasonOf(found, stoppedSince, terms) : refusalOf(found);
    return { allowed: reason === 'granted', reason, proofId: found?.proofId ?? null };
}
function refusalOf(found) {
    return found?.since == null ? 'not-granted' : 'withdrawn';
}
/** Of something that was granted. */
function reasonOf(found, stoppedSince, { renewals, now }) {
    if (stoppedSince !== null && found.purpose === STOPPED_PURPOSE)
        return 'stopped-on-whatsapp';
    const renewal = renewalOf(found, renewals);
    if (renewal && renewal.by <= now)
        return 'renewal-missing';
    if (found.needsConfirmation && found.confirmedAt === null)
        return 'confirmation-missing';
    return 'granted';
}
