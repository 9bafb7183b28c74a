/** Room for the bytes of one body while it is being read. */
export interface Room {
  /** Takes so many more, or says that there is no room for them. */
  take(bytes: number): boolean;
  /** Gives all of it back. */
  leave(): void;
}

/** Whose body it is; a client is undefined where the server does not say. */
export interface Body {
  client: string | undefined;
  isWebhook: boolean;
}

/**
 * One budget for all bodies that are being read at the same time: who sends slowly holds memory. A quarter of it is the
 * most for one client, and half of it for webhooks, which are the longest: proofs come through beside them.
 */
export function bytesInFlight(most: number): (body: Body) => Room {
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
      leave() {
        for (const [key] of shares) add(key, -taken);
        taken = 0;
      },
    };
  };
}
