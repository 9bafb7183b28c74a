/** What came of asking a receiver how the person stands. */
export type Asked = {
    kind: 'answered';
    body: unknown;
}
/** `code` is the receiver's word for why, where it has one. `retryAfterMs`: the pause it asks for. */
 | {
    kind: 'refused';
    status: number;
    code: unknown;
    retryAfterMs: number;
}
/** It says yes and tells nothing: some site says 200 to every address. */
 | {
    kind: 'no-receiver';
}
/** No network, too late, or it leads to another address. */
 | {
    kind: 'unreachable';
};
/**
 * Asks the receiver for what a receipt, or the token of a link, opens. Whoever has it can see and change the person's
 * choices: it goes to this address only, and nowhere that this one leads. Never rejects.
 */
export declare function askForConsents(address: string | URL, token: string): Promise<Asked>;
