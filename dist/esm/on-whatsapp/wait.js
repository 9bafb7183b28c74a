/** How long is asked after the message was offered, or after the person came back. */
export const MOST_MS = 600_000;
/** Before the first question, and the shortest pause between two. */
export const FIRST_MS = 3000;
const LONGEST_PAUSE_MS = 30_000;
/**
 * Asks until the message has come, one question at a time with growing pauses, while the page is looked at. Whoever
 * comes back, as from WhatsApp, gets an answer at once. Returns what ends it.
 */
export function waitForMessage({ ask, heard, late, page, isVisible }) {
    const ending = new AbortController();
    const { signal } = ending;
    let asked = 0; // since the person came
    let isAsking = false;
    let lastMs = Date.now() + MOST_MS;
    let notBefore = 0;
    let timer;
    function end() {
        ending.abort();
        clearTimeout(timer);
    }
    async function turn() {
        isAsking = true;
        asked++;
        const answer = await ask();
        isAsking = false;
        if (signal.aborted)
            return;
        if (answer.kind === 'not-yet') {
            notBefore = Date.now() + Math.max(FIRST_MS, answer.retryAfterMs);
            schedule(pauseMs(asked));
        }
        else {
            end();
            heard(answer.kind);
        }
    }
    function schedule(pause) {
        clearTimeout(timer);
        if (isAsking || !isVisible())
            return;
        const next = Math.max(Date.now() + pause, notBefore);
        if (next > lastMs)
            late();
        else
            timer = setTimeout(() => void turn(), next - Date.now());
    }
    function seen() {
        asked = 0;
        lastMs = Date.now() + MOST_MS;
        schedule(0); // nothing but the timer's end, when the page is left
    }
    page.addEventListener('visibilitychange', seen, { signal });
    page.addEventListener('online', seen, { signal });
    schedule(FIRST_MS);
    return end;
}
const pauseMs = (asked) => Math.min(LONGEST_PAUSE_MS, FIRST_MS * 1.5 ** asked);
