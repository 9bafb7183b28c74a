import { type TemplateResult } from 'lit';
import type { Config } from '../config/index.js';
import { OptInError } from '../errors.js';
import type { Translator } from '../i18n/index.js';
import type { OnWhatsAppPorts } from '../on-whatsapp/index.js';
interface Ports extends Omit<OnWhatsAppPorts, 'html'> {
    report(error: OptInError): void;
}
/** What stands below once a proof is delivered: the way to its record, and to confirming it from the phone. */
export declare class AfterConfirming {
    #private;
    constructor(ports: Ports);
    /** The receiver has the proof: it can be looked at, with the receipt, on a page of the receiver's. */
    keep({ endpoint, mode }: Config, receipt: string | undefined): void;
    /** Offers to confirm a proof from the phone; its code is loaded now. The same offer again changes nothing. */
    offer(proofId: string, { whatsappNumber, endpoint }: Config, receipt?: string): void;
    /** There is nothing to keep and nothing to confirm any more. */
    stop(): void;
    /** The element is on the page, perhaps in another place. */
    connect(): void;
    /** Nobody sees the element. */
    disconnect(): void;
    render(translator: Translator): TemplateResult;
}
export {};
