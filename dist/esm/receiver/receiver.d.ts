import type { SigningKey } from './rules/signing-key.js';
import type { Store } from './store/store.js';
export interface ReceiverOptions {
    /** Where records are kept: see `openStore`. */
    store: Store;
    /** Signs receipts: see `importSigningKey`. */
    signingKey: SigningKey;
    /** Opens the routes that give records out. Without it they stay closed. */
    adminToken?: string | undefined;
    /** Origins whose pages may send proofs, such as `https://shop.example`; `*` for all. The receiver's own always may. */
    origins?: readonly string[];
    /** Takes proofs marked as tests too. */
    acceptTest?: boolean;
    /** Where the receiver is mounted, such as `/api`. */
    basePath?: string;
    clock?: () => Date;
    /** Told of every failure of our own (an answer with status 500); nothing a client sends ends up here. */
    onError?: (error: unknown) => void;
}
/** The receiver: takes proofs, keeps them, gives them out. Mount it in any server that speaks Request and Response. */
export declare function createReceiver({ store, signingKey, adminToken, origins, acceptTest, basePath, clock, onError, }: ReceiverOptions): (request: Request) => Promise<Response>;
