import type { Html } from '../element/base/html-tag.js';
import type { Translator } from '../i18n/index.js';
export interface OnWhatsAppPorts {
    html: Html;
    /** Something is to be drawn anew. */
    changed(): void;
    /** The receiver has the message. */
    confirmed(proofId: string): void;
}
/** A proof that waits to be confirmed from the phone. */
export interface Offer {
    proofId: string;
    /** The business's number, E.164. */
    number: string;
    /** Where to ask whether the message has come, and what opens it; neither where the endpoint is no receiver of ours. */
    endpoint?: string | undefined;
    receipt?: string | undefined;
}
export interface OnWhatsApp {
    /** Shows the way to WhatsApp, and looks for the answer for a while. The same offer again changes nothing. */
    offer(offer: Offer): void;
    /** There is nothing to confirm any more, or nobody to see it. */
    stop(): void;
    /** Drawn by lit. */
    view(translator: Translator): unknown;
}
/** What the part needs of a browser. */
export interface Surroundings {
    /** Where `visibilitychange` and `online` are heard. */
    page: EventTarget;
    isVisible(): boolean;
    isPhone(): boolean;
}
export declare function createOnWhatsApp(ports: OnWhatsAppPorts, surroundings?: Surroundings): OnWhatsApp;
