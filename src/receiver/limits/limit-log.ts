/** Tells the owner that a limit bites; of each limit once a minute, and of nobody in particular. */
export type LimitLog = (limit: string, text: string, now: Date) => void;

const MINUTE_MS = 60_000;

export function limitLog(warn: (text: string) => void): LimitLog {
  const saidAt = new Map<string, number>();
  return (limit, text, now) => {
    const time = now.getTime();
    if (time - (saidAt.get(limit) ?? -MINUTE_MS) < MINUTE_MS) return;
    saidAt.set(limit, time);
    warn(`The limit ${limit} bites: ${text}`);
  };
}
