const MINUTE_MS = 60_000;
export function limitLog(warn) {
    const saidAt = new Map();
    return (limit, text, now) => {
        const time = now.getTime();
        if (time - (saidAt.get(limit) ?? -MINUTE_MS) < MINUTE_MS)
            return;
        saidAt.set(limit, time);
        warn(`Limit ${limit} reached: ${text}`);
    };
}
