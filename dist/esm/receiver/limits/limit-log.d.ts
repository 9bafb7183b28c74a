/** Tells the owner that a limit was reached: each limit once a minute at most, and nothing about who reached it. */
export type LimitLog = (limit: string, text: string, now: Date) => void;
export declare function limitLog(warn: (text: string) => void): LimitLog;
