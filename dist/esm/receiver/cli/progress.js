/** Often enough to be seen moving, seldom enough to cost nothing. */
const REDRAW_MS = 100;
/**
 * One line that says how far something has come, such as `exported 12,000 of 50,000 (24 %)`. Nothing where no person
 * looks.
 *
 * @param goal How much there is, where that is known.
 */
export function progress(screen, verb, goal, now = Date.now) {
    let done = 0;
    let drawnAt = -Infinity;
    if (!screen.isTTY)
        return { step: () => undefined, end: () => undefined };
    return {
        step(by = 1) {
            done += by;
            if (now() - drawnAt < REDRAW_MS)
                return;
            drawnAt = now();
            screen.write(`\r${verb} ${howFar(done, goal)}\u001b[K`);
        },
        end: () => {
            screen.write('\r\u001b[K');
        },
    };
}
function howFar(done, goal) {
    const count = (number) => number.toLocaleString('en');
    if (goal === undefined || goal < done)
        return count(done);
    return `${count(done)} of ${count(goal)} (${Math.floor((done / (goal || 1)) * 100)} %)`;
}
