/** What one body takes of the memory for all of them. */
export interface Reservation {
  /** Takes so many bytes more; false when there is no memory for them. */
  take(bytes: number): boolean;
  /** Gives all of them back. */
  release(): void;
}

/** Whose body it is; the client is undefined where the server does not say. */
export interface Body {
  client: string | undefined;
  isWebhook: boolean;
}

/**
 * One budget for all bodies that are being read at the same time: whoever sends slowly holds memory. One client gets a
 * quarter of it at most. Webhooks, which are the longest, get half of it, so that proofs come in beside them.
 */
export function bytesInFlight(most: number): (body: Body) => Reservation {
  const held = new Map<string, number>();
  const add = (key: string, bytes: number) => {
    const sum = (held.get(key) ?? 0) + bytes;
    if (sum === 0) held.delete(key);
    else held.set(key, sum);
  };
  return ({ client, isWebhook }) => {
    const shares: [key: string, most: number][] = [['all', most]];
    if (isWebhook) shares.push(['webhooks', most / 2]);
    if (client !== undefined) shares.push([`client ${client}`, most / 4]);
    let taken = 0;
    return {
      take(bytes) {
        if (shares.some(([key, limit]) => (held.get(key) ?? 0) + bytes > limit)) return false;
        for (const [key] of shares) add(key, bytes);
        taken += bytes;
        return true;
      },
      release() {
        for (const [key] of shares) add(key, -taken);
        taken = 0;
      },
    };
  };
}
