import type { Config } from '../config/index.js';
import type { Courier } from '../delivery/index.js';
import { OptInError } from '../errors.js';
import { type ConsentProof, type Draft, type Snapshot } from '../proof/index.js';
import type { Phone } from './phone/phone-source.js';
import type { Ticks } from './ticks.js';
/** What came of a confirmation. */
export interface ConfirmResult {
    /**
     * `delivered`: every destination has the proof. `queued`: it is kept and sent again. `nothing-to-record`: no box
     * is ticked and none was, or a listener prevented it. `invalid`: nothing was recorded, or the endpoint refused
     * the proof for good; `error` says why.
     */
    status: 'delivered' | 'queued' | 'nothing-to-record' | 'invalid';
    proof?: ConsentProof;
    receipt?: string;
    error?: OptInError;
}
/** What a confirmation needs of the element, the page and the network. */
export interface ConfirmationPorts {
    ticks: Ticks;
    courier: Courier;
    phone(): Phone;
    config(): Config;
    /** Everything but the subject, read off the page. */
    snapshot(phone: string): Omit<Snapshot, 'subject'>;
    mayConfirm(): boolean;
    onInvalid(error: OptInError): void;
    /** Whether the form around the element is the only destination. */
    isFormAlone(): boolean;
    onPending(): void;
    /** A confirmation is kept whose number is still to be read. */
    onKept(): void;
    /** The form, as the only destination, has the proof. */
    onHanded(proof: ConsentProof): void;
    onProof(proof: ConsentProof): void;
}
/** What a confirmation comes with, where a form is behind it. */
export interface Occasion {
    /** The proof that the form's data holds already. */
    prepared?: ConsentProof | undefined;
    /** The form takes its data along. */
    isSent?: boolean;
}
/** Turns ticks into a proof, and the proof into a delivery. All that must not wait happens before it returns. */
export declare class Confirmation {
    #private;
    constructor(ports: ConfirmationPorts);
    /** Makes and delivers a proof; the same decisions again are the same proof. Never rejects. */
    confirm(occasion?: Occasion): Promise<ConfirmResult>;
    /** The proof that `confirm` would make now; none where it would make none, or what it made stands. */
    prepare(): ConsentProof | undefined;
    /** The proof of this moment, not recorded and not delivered; null where there is none to make. */
    capture(): ConsentProof | null;
    /** Whether an id is that of the last confirmation. */
    isLast(id: string): boolean;
    /** The last confirmation has been delivered after all, by a later attempt. */
    wasDelivered(proof: ConsentProof, receipt?: string): void;
    forget(): void;
}
/** Makes the proof of a draft. Rejects with `load-failed` or `phone-invalid`. */
export declare function finishDraft(draft: Draft): Promise<ConsentProof>;
/** The number itself stays out of messages: they end in consoles and logs. */
export declare function phoneError(kind: 'missing' | 'unclear' | 'invalid'): OptInError;
