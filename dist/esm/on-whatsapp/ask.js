const TIMEOUT_MS = 10_000;
const CLOSED = [401, 403, 404, 405, 410];
/** Asks whether a proof has been confirmed from the phone. The receipt opens that; never rejects. */
export async function askWhetherConfirmed(endpoint, receipt, proofId) {
    try {
        const response = await fetch(endpoint, {
            headers: { Authorization: `Bearer ${receipt}` },
            credentials: 'same-origin',
            referrerPolicy: 'strict-origin',
            cache: 'no-store',
            redirect: 'error', // the receipt is for that address only
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        if (CLOSED.includes(response.status))
            return { kind: 'closed' };
        if (!response.ok)
            return notYet(Number(response.headers.get('Retry-After')) * 1000 || 0);
        return judge((await response.json()), proofId);
    }
    catch (error) {
        // A web page instead of JSON: some site says 200 to every address.
        return error instanceof SyntaxError ? { kind: 'closed' } : notYet();
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
