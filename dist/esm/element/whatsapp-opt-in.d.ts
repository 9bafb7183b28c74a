import { nothing, type TemplateResult } from 'lit';
import { type ChoiceState } from '../events.js';
import type { ConsentProof } from '../proof/index.js';
import { type ConfirmResult } from './confirmation.js';
import { LocalizedControl } from './base/localized-control.js';
import type { OptInState } from './state.js';
/**
 * A form control that asks, in separate unticked boxes, whether a business may send messages on WhatsApp, and
 * turns the answer into a proof.
 *
 * @tagname whatsapp-opt-in
 * @fires {CustomEvent<undefined>} opt-in-ready - The element is on the page, in its language, and can be used.
 * @fires {CustomEvent<{purpose: string, granted: boolean, choices: ChoiceState[]}>} opt-in-change - The person ticked or unticked a box.
 * @fires {CustomEvent<{choices: ChoiceState[]}>} opt-in-before-confirm - A proof is about to be made; `preventDefault()` stops it.
 * @fires {CustomEvent<{proof: ConsentProof}>} opt-in-proof - A proof was made; its delivery begins.
 * @fires {CustomEvent<{proof: ConsentProof, receipt?: string}>} opt-in-delivered - Every destination has the proof.
 * @fires {CustomEvent<{proof: ConsentProof, error: OptInError}>} opt-in-queued - A delivery failed; the proof is kept and sent again.
 * @fires {CustomEvent<undefined>} opt-in-forgotten - The person wants nothing kept on this device; the page should do the same.
 * @fires {CustomEvent<{error: OptInError}>} opt-in-error - Something is wrong; `error.code` says what.
 *
 * @slot heading - In place of the heading.
 * @slot icon - A picture above the heading. WhatsApp's logo is not part of the package; its owner has rules for its use.
 * @slot closing - Text of the site's own, below ours; part of the notice.
 *
 * @csspart container - The box around everything.
 * @csspart language - In India: the person's choice of language, with its label.
 * @csspart language-select - Its list.
 * @csspart heading - The heading.
 * @csspart intro - The line below the heading.
 * @csspart purpose - One row: box, label and disclosure.
 * @csspart checkbox - The box of a row.
 * @csspart label - The label of a row.
 * @csspart disclosure - What comes, how often, and how to stop.
 * @csspart phone - The element's own phone field, with label and message.
 * @csspart phone-label - Its label.
 * @csspart phone-country - Its list of regions.
 * @csspart phone-input - Its input.
 * @csspart phone-error - What is wrong with the number.
 * @csspart phone-understood - The number as it was understood, and its country; also for the page's own field, once a box is ticked.
 * @csspart consent - In preferences mode, below a purpose: what was granted, when, in which words.
 * @csspart stop - Takes back a grant whose words have changed.
 * @csspart stop-all - Takes everything back.
 * @csspart again - Asks for the state once more, after that failed.
 * @csspart record - One record that the person may keep: `copy` and `copy-file`.
 * @csspart copy - Everything that was on the screen when a choice was made.
 * @csspart copy-file - Saves the record of a choice as a file.
 * @csspart forget - In preferences mode: removes what this browser keeps.
 * @csspart copy-link - After confirming: leads to the record, and to changing one's mind.
 * @csspart whatsapp - After confirming: the way to confirm from the phone itself.
 * @csspart whatsapp-link - Opens WhatsApp.
 * @csspart whatsapp-code - The QR code that does.
 * @csspart reconsider - After a no: shows the boxes again.
 * @csspart small-print - All lines below the boxes.
 * @csspart closing - Each of them.
 * @csspart highlight - The one that the law wants to stand out.
 * @csspart contact-link - Leads to the business, where `contact` can be reached by a click.
 * @csspart privacy-link - The link to the privacy policy.
 * @csspart actions - The row of buttons.
 * @csspart confirm - The element's own button, outside forms.
 * @csspart details-button - Opens the longer explanation.
 * @csspart details - The longer explanation.
 * @csspart details-close - Closes it.
 * @csspart status - What became of the confirmation; read out by screen readers.
 * @csspart problem - On a development machine: what is wrong with the options.
 * @cssprop [--opt-in-accent=#0b7d64] - Colour of ticked boxes and of the button.
 * @cssprop [--opt-in-on-accent=#fff] - Colour of the tick and of the button's text.
 * @cssprop [--opt-in-color=inherit] - Colour of all texts.
 * @cssprop [--opt-in-background=transparent] - Behind everything.
 * @cssprop [--opt-in-border-color] - Border of the box around everything, and the lines inside it.
 * @cssprop [--opt-in-control-border-color] - Borders of boxes, inputs and buttons.
 * @cssprop [--opt-in-error] - Colour of what is wrong: of the message on the number, its input's border, and the line at a refusal.
 * @cssprop [--opt-in-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--opt-in-font-size=1em] - Size of the text; disclosures follow it.
 * @cssprop [--opt-in-gap=0.75em] - Space between the lines.
 * @cssprop [--opt-in-padding=1em] - Space inside the box around everything.
 * @cssprop [--opt-in-radius=0.5em] - Rounding of corners.
 * @cssstate loading - It is not drawn yet, or the texts of its language are on their way.
 * @cssstate ready - It can be used; nothing is on its way.
 * @cssstate pending - A proof is being delivered.
 * @cssstate delivered - Every destination has the proof.
 * @cssstate confirmed - The person has confirmed the proof from their phone.
 * @cssstate queued - The proof is kept and will be sent again.
 * @cssstate invalid - Confirming was not possible; mostly a phone number that is missing or wrong.
 * @cssstate refused - The endpoint refused the proof for good.
 * @cssstate error - Something is wrong with the options; nothing is shown to shoppers.
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
    /** Turns the ticks into a proof and delivers it. Never rejects; the proof itself is made before this returns. */
    confirm(): Promise<ConfirmResult>;
    /** The proof of this moment, neither recorded nor delivered; null where there is nothing to prove, or no number. */
    capture(): ConsentProof | null;
    /** Back to nothing ticked. A proof that was made stays made. */
    reset(): void;
    /**
     * As native controls do. What was confirmed stays confirmed, and is said; after a reset by a script (React does it
     * after each action) it goes along again with the same number, as the shopper has taken nothing back.
     */
    formResetCallback(): void;
    formDisabledCallback(isDisabled: boolean): void;
    /** Tries now to deliver what is kept. */
    flush(): Promise<void>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    formAssociatedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected willUpdate(): void;
    protected get isWaiting(): boolean;
    protected render(): TemplateResult | typeof nothing;
    protected updated(): void;
}
