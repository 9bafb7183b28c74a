const DAY = 86_400_000;
/** Whether a status counts as delivered, as refused for good, or as worth another try. */
export function judge(status) {
    if (status >= 200 && status < 300)
        return 'delivered';
    const isFinal = status >= 400 && status < 500 && ![408, 425, 429].includes(status);
    return isFinal ? 'refused' : 'retry';
}
/** The pause a `Retry-After` header asks for, given in seconds or as a date; at most a day. */
export function retryAfterMs(header, now) {
    const value = header ?? '';
    const pause = /^\d+$/.test(value) ? +value * 1000 : +new Date(value) - now;
    return Math.min(DAY, Math.max(0, pause || 0));
}
/** Our own pause after so many tries: 2 to 4 s after the first, doubling up to 15 min. `random` is in [0, 1). */
export function pauseMs(tries, random) {
    return Math.min(900_000, 2000 * 2 ** tries) * (0.5 + random / 2);
}
/** How long until then. Longer than a day means that the clock was set back since: nobody asked for so long. */
export function waitMs(until, now) {
    const wait = until - now;
    return wait > 0 && wait <= DAY ? wait : 0;
}
