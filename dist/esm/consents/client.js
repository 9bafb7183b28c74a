const TIMEOUT_MS = 15_000;
/**
 * Asks the receiver for what a receipt, or the token of a link, opens. Whoever has it can see and change the person's
 * choices: it goes to this address only, and nowhere that this one leads. Never rejects.
 */
export async function askForConsents(address, token) {
    try {
        const response = await fetch(address, {
            headers: { Authorization: `Bearer ${token}` },
            credentials: 'same-origin',
            referrerPolicy: 'strict-origin',
            cache: 'no-store',
            redirect: 'error',
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        const { ok, status, headers } = response;
        if (ok)
            return answered(await response.text());
        const body = await response.text().catch(() => ''); // the status says enough
        const retryAfterMs = Number(headers.get('Retry-After')) * 1000 || 0;
        return { kind: 'refused', status, code: codeIn(parsed(body)), retryAfterMs };
    }
    catch {
        return { kind: 'unreachable' };
    }
}
function answered(text) {
    const body = parsed(text);
    return body === undefined ? { kind: 'no-receiver' } : { kind: 'answered', body };
}
/** Read as a text first: of a body that is no JSON, engines throw different errors, as of a line that is cut. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const codeIn = (body) => body?.code;
