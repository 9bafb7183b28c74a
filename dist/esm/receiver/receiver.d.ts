import type { Connection, Limits, WhatsAppSettings } from './desk.js';
import type { Limiter } from './limits/limiter.js';
import type { SigningKey } from './rules/signing-key.js';
import type { Store } from './store/store.js';
/** Answers a request. `connection` says where it came from, for servers that know. */
export type Receiver = (request: Request, connection?: Connection) => Promise<Response>;
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
    /** The webhook of the business's app at Meta; without it, `/webhooks/whatsapp` is closed. */
    whatsapp?: WhatsAppSettings | undefined;
    /** How much is taken; see `LIMITS` for what stands when nothing is said. */
    limits?: Partial<Limits>;
    /** Counts what is limited; share one between receivers that run side by side. Default: in memory. */
    limiter?: Limiter;
    clock?: () => Date;
    /** Told of every failure of our own (an answer with status 500); nothing a client sends ends up here. */
    onError?: (error: unknown) => void;
}
/** The receiver: takes proofs, keeps them, gives them out. Mount it in any server that speaks Request and Response. */
export declare function createReceiver({ store, signingKey, adminToken, origins, acceptTest, basePath, whatsapp, limits, limiter, clock, onError, }: ReceiverOptions): Receiver;
