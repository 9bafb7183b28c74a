import type { Limit } from './limiter.js';
import type { LimitName } from './limits.js';

/** Tells the owner that a limit bites; of each limit once a minute, and of nobody in particular. */
export type LimitLog = (name: LimitName, limit: Limit, now: Date) => void;

const MINUTE_MS = 60_000;

export function limitLog(warn: (text: string) => void): LimitLog {
  const saidAt = new Map<LimitName, number>();
  return (name, { count, perMs }, now) => {
    const time = now.getTime();
    if (time - (saidAt.get(name) ?? -MINUTE_MS) < MINUTE_MS) return;
    saidAt.set(name, time);
    warn(
      `The limit ${name} bites: somebody is told to come back later. It is ${count} in ${perMs / 1000} s; ` +
        'OPT_IN_LIMITS (limits) changes it.',
    );
  };
}
