import type { Connection, WhatsAppSettings } from './desk.js';
import type { Limiter } from './limits/limiter.js';
import type { Limits } from './limits/limits.js';
import { type Controller } from './rules/controller-setting.js';
import { type GrantRuleSettings } from './rules/grant-rules-setting.js';
import type { Renewal } from './rules/renewal.js';
import type { SigningKey } from './rules/signing-key.js';
import type { AccessToken } from './rules/token.js';
import type { Store } from './store/store.js';
/** Answers a request. `connection` says where it came from, for servers that know. */
export type Receiver = (request: Request, connection?: Connection) => Promise<Response>;
export interface ReceiverOptions extends GrantRuleSettings {
    /** Where records are kept: see `openStore`. */
    store: Store;
    /** Signs receipts: see `importSigningKey`. */
    signingKey: SigningKey;
    /** The owner's token, which may do everything; at least 24 characters. Routes that need a token stay closed without any. */
    adminToken?: string | undefined;
    /** Further tokens, each for what it may do: for the software that sends, the shop's server, the people who look things up. */
    tokens?: readonly AccessToken[];
    /**
     * Signs page tokens, which the shop's server makes and its pages send along with proofs; at least 32 bytes. Without it
     * no page token counts.
     */
    pageSecret?: string | undefined;
    /** Origins whose pages may send proofs, such as `https://shop.example`; `*` for all. The receiver's own always may. */
    origins?: readonly string[];
    /** Takes proofs marked as tests too. */
    acceptTest?: boolean;
    /** Where the receiver is mounted, such as `/api`. */
    basePath?: string;
    /**
     * Where people reach it, such as `https://shop.example/opt-in`: links begin so. Needed behind a proxy or a router that
     * changes the address of requests. Default: the origin of the request and `basePath`.
     */
    publicUrl?: string | undefined;
    /**
     * Whose consents these are. The page `/preferences` then names this business, whatever proofs say, and opens for people
     * who agreed in the chat alone. Without it, the page names the business of the person's newest proof.
     */
    controller?: Controller | undefined;
    /** Grants that need renewing, as their words have changed since, and until when they count. */
    renewals?: readonly Renewal[];
    /** Set when the element asks to confirm from the phone: grants are shown as pending until that came. */
    confirmOnWhatsApp?: boolean;
    /** The webhook of the business's app at Meta; without it, `/webhooks/whatsapp` is closed. */
    whatsapp?: WhatsAppSettings | undefined;
    /** How much is taken; see `Limits`. What is left out keeps its default. */
    limits?: Partial<Limits>;
    /** Counts what is limited; share one between receivers that run side by side. Default: in memory. */
    limiter?: Limiter;
    clock?: () => Date;
    /** Told of every failure of our own (an answer with status 500); nothing a client sends ends up here. */
    onError?: (error: unknown) => void;
    /** Told what the owner should know, such as that a limit was reached; it names no person. Default: `console.error`. */
    onWarning?: (text: string) => void;
}
/**
 * The receiver: takes proofs, keeps them, gives them out. Mount it in any server that speaks Request and Response.
 *
 * @throws TypeError when `adminToken`, `tokens`, `pageSecret`, `require`, `jurisdiction`, `purposes`, `controller`, `publicUrl`, `limits`, `renewals`, `whatsapp.optIns` or `whatsapp.phoneNumberIds` cannot be meant, saying what is wrong.
 */
export declare function createReceiver(options: ReceiverOptions): Receiver;
