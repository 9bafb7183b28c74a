import { askForConsents } from '../consents/client.js';
import { consentsFault } from './check-consents.js';
const CLOSED = [401, 404, 405, 410];
/** Asks the receiver how the person stands. The receipt opens it; it was given to this browser only. */
export async function askOwnConsents(endpoint, receipt) {
    const asked = await askForConsents(endpoint, receipt);
    if (asked.kind === 'refused' && CLOSED.includes(asked.status))
        return { kind: 'closed' };
    return asked.kind === 'answered' && consentsFault(asked.body) === undefined
        ? { kind: 'known', consents: asked.body }
        : { kind: 'unreachable' };
}
