import { askForConsents } from '../consents/client.js';
const CLOSED = [401, 403, 404, 405, 410];
/** Asks whether a proof has been confirmed from the phone. The receipt opens that; never rejects. */
export async function askWhetherConfirmed(endpoint, receipt, proofId) {
    const asked = await askForConsents(endpoint, receipt);
    switch (asked.kind) {
        case 'answered':
            return judge(asked.body, proofId);
        case 'refused':
            return CLOSED.includes(asked.status) ? { kind: 'closed' } : notYet(asked.retryAfterMs);
        case 'no-receiver':
            return { kind: 'closed' };
        case 'unreachable':
            return notYet();
    }
}
function judge(body, id) {
    const purposes = body?.purposes;
    if (!Array.isArray(purposes))
        return { kind: 'closed' };
    const isConfirmed = purposes.some((one) => one.proofId === id && one.confirmation === 'confirmed');
    return isConfirmed ? { kind: 'confirmed' } : notYet();
}
const notYet = (retryAfterMs = 0) => ({ kind: 'not-yet', retryAfterMs });
