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
export declare function bytesInFlight(most: number): (body: Body) => Reservation;
