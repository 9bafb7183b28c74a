/** Tells the owner that a limit was reached: each limit once a minute at most, and nothing about who reached it. */
export type LimitLog = (limit: string, text: string, now: Date) => void;

const MINUTE_MS = 60_000;

export function limitLog(warn: (text: string) => void): LimitLog {
  const saidAt = new Map<string, number>();
  return (limit, text, now) => {
    const time = now.getTime();
    if (time - (saidAt.get(limit) ?? -MINUTE_MS) < MINUTE_MS) return;
    saidAt.set(limit, time);
    warn(`Limit ${limit} reached: ${text}`);
  };
}
