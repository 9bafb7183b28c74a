import type { Limiting } from './limits/limiting.js';
import type { GrantSettings } from './rules/consents.js';
import type { Controller } from './rules/controller-setting.js';
import type { Books } from './rules/enter.js';
import type { AccessToken } from './rules/token.js';
import type { OptIn } from './whatsapp/opt-in.js';
/** What the routes work with. */
export interface Desk extends Books, GrantSettings, Limiting {
    /** Whose consents these are, where that is set. */
    controller: Controller | undefined;
    /** What opens the routes that need a token. */
    tokens: readonly AccessToken[];
    /** Whether proofs marked as tests are taken. */
    acceptTest: boolean;
    /** Checks page tokens; without it there are none. */
    pageSecret: Uint8Array | undefined;
    /** WhatsApp's side, where it is set up. */
    whatsapp: WhatsAppSettings | undefined;
    /** Where people reach the receiver, without a slash at the end, such as `https://shop.example/opt-in`. */
    addressOf: (request: Request) => string;
    /** Told of failures of our own that come after an answer has begun. */
    onError: (error: unknown) => void;
}
/** What the webhook is checked by, from the app's dashboard at Meta. */
export interface WhatsAppSettings {
    /** Signs what WhatsApp sends. */
    appSecret: string;
    /** Chosen by the business; WhatsApp repeats it in the handshake. */
    verifyToken: string;
    /** What a person can write or tap to agree in the chat. Nothing else does; left out, nothing does. */
    optIns?: readonly OptIn[] | undefined;
    /**
     * WhatsApp's ids of the business's own numbers, where the app has others as well: what comes to those counts for
     * nothing here. Left out, all that the app hears is the business's.
     */
    phoneNumberIds?: readonly string[] | undefined;
}
/** Where a request comes from, as far as the server it arrived at knows. */
export interface Connection {
    /** The client's network address, used for nothing but counting; never kept. */
    address?: string | undefined;
}
