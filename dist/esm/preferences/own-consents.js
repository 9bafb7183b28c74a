import { consentsFault } from './check-consents.js';
const TIMEOUT_MS = 10_000;
/** Asks the receiver how the person stands. The receipt opens it; it was given to this browser only. */
export async function askOwnConsents(endpoint, receipt) {
    try {
        const response = await fetch(endpoint, {
            headers: { Authorization: `Bearer ${receipt}` },
            credentials: 'same-origin',
            referrerPolicy: 'strict-origin',
            cache: 'no-store',
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        if ([401, 404, 405, 410].includes(response.status))
            return { kind: 'closed' };
        const body = (await response.json());
        return response.ok && consentsFault(body) === undefined
            ? { kind: 'known', consents: body }
            : { kind: 'unreachable' };
    }
    catch {
        return { kind: 'unreachable' };
    }
}
