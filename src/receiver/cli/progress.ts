/** Where progress is drawn: a terminal, or something that is none. */
export interface Screen {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

export interface Progress {
  /** So much is done by now. */
  step(by?: number): void;
  /** Takes the line away. */
  end(): void;
}

/** Often enough to be seen moving, seldom enough to cost nothing. */
const REDRAW_MS = 100;

/**
 * One line that says how far something has come, such as `exported 12,000 of 50,000 (24 %)`. Nothing where no person
 * looks.
 *
 * @param goal How much there is, where that is known.
 */
export function progress(
  screen: Screen,
  verb: string,
  goal: number | undefined,
  now: () => number = Date.now,
): Progress {
  let done = 0;
  let drawnAt = -Infinity;
  if (!screen.isTTY) return { step: () => undefined, end: () => undefined };
  return {
    step(by = 1) {
      done += by;
      if (now() - drawnAt < REDRAW_MS) return;
      drawnAt = now();
      screen.write(`\r${verb} ${howFar(done, goal)}\u001b[K`);
    },
    end: () => {
      screen.write('\r\u001b[K');
    },
  };
}

function howFar(done: number, goal: number | undefined): string {
  const count = (number: number) => number.toLocaleString('en');
  if (goal === undefined || goal < done) return count(done);
  return `${count(done)} of ${count(goal)} (${Math.floor((done / (goal || 1)) * 100)} %)`;
}
