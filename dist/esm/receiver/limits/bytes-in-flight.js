/**
 * One budget for all bodies that are being read at the same time: whoever sends slowly holds memory. One client gets a
 * quarter of it at most. Webhooks, which are the longest, get half of it, so that proofs come in beside them.
 */
export function bytesInFlight(most) {
    const held = new Map();
    const add = (key, bytes) => {
        const sum = (held.get(key) ?? 0) + bytes;
        if (sum === 0)
            held.delete(key);
        else
            held.set(key, sum);
    };
    return ({ client, isWebhook }) => {
        const shares = [['all', most]];
        if (isWebhook)
            shares.push(['webhooks', most / 2]);
        if (client !== undefined)
            shares.push([`client ${client}`, most / 4]);
        let taken = 0;
        return {
            take(bytes) {
                if (shares.some(([key, limit]) => (held.get(key) ?? 0) + bytes > limit))
                    return false;
                for (const [key] of shares)
                    add(key, bytes);
                taken += bytes;
                return true;
            },
            release() {
                for (const [key] of shares)
                    add(key, -taken);
                taken = 0;
            },
        };
    };
}
