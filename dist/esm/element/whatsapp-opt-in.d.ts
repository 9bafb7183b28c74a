import { nothing, type TemplateResult } from 'lit';
import { type ChoiceState } from '../events.js';
import type { ConsentProof } from '../proof/index.js';
import { type ConfirmResult } from './confirmation.js';
import { LocalizedControl } from './localized-control.js';
/** Where the element stands. Each is also a custom state, such as `:state(pending)`. */
export type OptInState = 'loading' | 'ready' | 'pending' | 'delivered' | 'queued' | 'invalid' | 'refused' | 'error';
/**
 * A form control that asks, in separate unticked boxes, whether a business may send messages on WhatsApp, and
 * turns the answer into a proof.
 */
export declare class WhatsAppOptIn extends LocalizedControl {
    #private;
    static readonly styles: import("lit").CSSResult;
    static readonly shadowRootOptions: {
        delegatesFocus: boolean;
        clonable?: boolean;
        customElementRegistry?: CustomElementRegistry;
        mode: ShadowRootMode;
        serializable?: boolean;
        slotAssignment?: SlotAssignmentMode;
    };
    /** The last proof that was made. */
    lastProof: ConsentProof | undefined;
    /** What the endpoint answered to it. */
    lastReceipt: string | undefined;
    get state(): OptInState;
    /** What the boxes say now, one entry for each purpose shown. */
    get choices(): ChoiceState[];
    /** Turns the ticks into a proof and delivers it. Never rejects. */
    confirm(): Promise<ConfirmResult>;
    /** The proof of this moment, neither recorded nor delivered; null where there is nothing to prove, or no number. */
    capture(): ConsentProof | null;
    /** Back to nothing ticked. A proof that was made stays made. */
    reset(): void;
    /** Tries now to deliver what is kept. */
    flush(): Promise<void>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    formAssociatedCallback(): void;
    formResetCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected willUpdate(): void;
    protected render(): TemplateResult | typeof nothing;
    protected updated(): void;
}
