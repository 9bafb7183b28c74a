import { isPageToken } from '../config/index.js';
import { inTime } from '../delivery/index.js';
import { OptInError } from '../errors.js';
/**
 * The page token as the page gives it now: at once where it is there at once, as the page may leave. No proof waits for
 * a function that fails: that is reported, and the proof goes without a token.
 */
export function readPageToken(given, report) {
    if (typeof given !== 'function')
        return given;
    const fail = (cause) => {
        const message = 'pageToken gave no token.';
        report?.(new OptInError('page-token-failed', message, { cause }));
    };
    try {
        const token = given();
        if (isPageToken(token))
            return token;
        // What it is instead is not told: it may be a secret all the same.
        return inTime(token, 10).then((late) => (isPageToken(late) ? late : fail()), fail);
    }
    catch (cause) {
        fail(cause);
        return undefined;
    }
}
