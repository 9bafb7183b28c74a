/** What the receiver knows of the message. */
export type Answer = {
    kind: 'confirmed';
}
/** Not yet, or it could not be asked. `retryAfterMs`: the pause it asks for. */
 | {
    kind: 'not-yet';
    retryAfterMs: number;
}
/** It will never say: the receipt opens nothing, or this is no receiver of ours. */
 | {
    kind: 'closed';
};
/** Asks whether a proof has been confirmed from the phone. The receipt opens that; never rejects. */
export declare function askWhetherConfirmed(endpoint: string, receipt: string, proofId: string): Promise<Answer>;
