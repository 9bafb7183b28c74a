const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
export const DEFAULT_LIMITS = {
    checksPerClient: { count: 600, perMs: MINUTE_MS },
    proofsPerClient: { count: 120, perMs: MINUTE_MS },
    numbersPerClient: { count: 100, perMs: HOUR_MS },
    recordsPerNumber: { count: 20, perMs: DAY_MS },
    questionsPerClient: { count: 120, perMs: MINUTE_MS },
    guessesPerClient: { count: 20, perMs: MINUTE_MS },
    bodyMs: 30_000,
    bytesInFlight: 32 * 1024 * 1024,
};
