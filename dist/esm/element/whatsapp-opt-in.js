import { html, LitElement, nothing } from 'lit';
import { dispatch } from '../events.js';
import { isE164, loadRules } from '../phone/index.js';
import { Boxes } from './boxes.js';
import { Confirmation } from './confirmation.js';
import { courierFor, destinations } from './courier.js';
import { Details } from './details.js';
import { Exposure } from './exposure.js';
import { FormLink } from './form-link.js';
import { LocalizedControl } from './localized-control.js';
import { findIllegible } from './legibility.js';
import { composeNotice } from './notice.js';
import { isDevelopmentHost } from './page.js';
import { PageCheck, PATIENCE_MS } from './page-check.js';
import { renderPhoneField } from './phone-field.js';
import { PhoneSource } from './phone-source.js';
import { takeSnapshot } from './snapshot.js';
import { messageFor } from './state.js';
import { styles } from './styles.js';
import { SubmitOn } from './submit-on.js';
import { renderOptIn, renderProblems } from './template.js';
import { Ticks } from './ticks.js';
import { Trust } from './trust.js';
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
 * @fires {CustomEvent<{error: OptInError}>} opt-in-error - Something is wrong; `error.code` says what.
 *
 * @slot heading - In place of the heading.
 * @slot icon - A picture above the heading. WhatsApp's logo is not part of the package; its owner has rules for its use.
 * @slot closing - Text of the site's own, below ours; part of the notice.
 *
 * @csspart container - The box around everything.
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
 * @csspart closing - Each line below the boxes.
 * @csspart privacy-link - The link to the privacy policy.
 * @csspart actions - The row of buttons.
 * @csspart confirm - The element's own button, outside forms.
 * @csspart details-button - Opens the longer explanation.
 * @csspart details - The longer explanation.
 * @csspart details-close - Closes it.
 * @csspart status - What became of the confirmation; read out by screen readers.
 * @csspart problem - On a development machine: what is wrong with the options.
 * @cssprop [--opt-in-accent=#0b6b57] - Colour of ticked boxes and of the button.
 * @cssprop [--opt-in-on-accent=#fff] - Colour of the button's text.
 * @cssprop [--opt-in-color=inherit] - Colour of all texts.
 * @cssprop [--opt-in-background=transparent] - Behind everything.
 * @cssprop [--opt-in-border-color] - Border of the box around everything.
 * @cssprop [--opt-in-control-border-color] - Borders of inputs and buttons.
 * @cssprop [--opt-in-error=currentcolor] - Colour of what is wrong with the number.
 * @cssprop [--opt-in-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--opt-in-font-size=1em] - Size of the text; disclosures follow it.
 * @cssprop [--opt-in-gap=0.75em] - Space between the lines.
 * @cssprop [--opt-in-padding=1em] - Space inside the box around everything.
 * @cssprop [--opt-in-radius=0.5em] - Rounding of corners.
 * @cssstate loading - The texts of its language are on their way.
 * @cssstate ready - It can be used; nothing is on its way.
 * @cssstate pending - A proof is being delivered.
 * @cssstate delivered - Every destination has the proof.
 * @cssstate queued - The proof is kept and will be sent again.
 * @cssstate invalid - Confirming was not possible; mostly a phone number that is missing or wrong.
 * @cssstate refused - The endpoint refused the proof for good.
 * @cssstate error - Something is wrong with the options; nothing is shown to shoppers.
 */
export class WhatsAppOptIn extends LocalizedControl {
    static { this.styles = styles; }
    static { this.shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true }; }
    #state = 'loading';
    #message;
    #isPhoneProblemShown = false;
    #patience;
    /** The last proof that stands, for the next one to follow. */
    #previous;
    #ticks = new Ticks();
    #trust = new Trust(this.report);
    #boxes = new Boxes(() => this.renderRoot, this.#ticks, this.#trust);
    #pageCheck = new PageCheck(this, this.report);
    #exposure = new Exposure(this);
    #details = new Details(this.report);
    #phone = new PhoneSource(this);
    #form = new FormLink(this.internals, () => {
        void this.confirm();
        this.#updateForm(); // a proof for another number must not stay in the form's data
    });
    #submitOn = new SubmitOn(() => (this.form ? undefined : this.validConfig?.submitOn), () => void this.confirm());
    #courier = courierFor({
        target: this,
        config: () => this.validConfig,
        report: this.report,
        isLast: (id) => this.#confirmation.isLast(id),
        onOutcome: (...outcome) => this.#onOutcome(...outcome),
    });
    #confirmation = new Confirmation({
        ticks: this.#ticks,
        courier: this.#courier,
        config: () => this.validConfig,
        phone: () => this.#phone.read(this.validConfig),
        snapshot: (phone) => this.#snapshot(phone),
        mayConfirm: () => dispatch(this, 'opt-in-before-confirm', { choices: this.choices }),
        isFormAlone: () => this.form !== null && destinations(this.validConfig).length === 0,
        onInvalid: (error) => this.#onInvalid(error),
        onPending: () => this.#become('pending', 'status.pending'),
        onKept: () => this.#become('queued', 'status.queued'),
        onHanded: (proof) => {
            this.#become('delivered');
            dispatch(this, 'opt-in-delivered', { proof });
        },
        onProof: (proof) => this.#onProof(proof),
    });
    get state() {
        return this.#state;
    }
    /** What the boxes say now, one entry for each purpose shown. */
    get choices() {
        const purposes = this.validConfig?.purposes ?? [];
        return purposes.map(({ id }) => ({ purpose: id, granted: this.#ticks.granted(id) }));
    }
    /** Turns the ticks into a proof and delivers it. Never rejects; the proof itself is made before this returns. */
    confirm() {
        this.takeOn();
        const [error] = this.problems;
        if (!this.validConfig)
            return Promise.resolve({ status: 'invalid', ...(error && { error }) });
        if (this.isDisabled)
            return Promise.resolve({ status: 'nothing-to-record' });
        this.#settleBoxes();
        this.#checkPage();
        return this.#confirmation.confirm();
    }
    /** The proof of this moment, neither recorded nor delivered; null where there is nothing to prove, or no number. */
    capture() {
        this.takeOn();
        if (!this.validConfig || this.isDisabled)
            return null;
        this.#settleBoxes();
        return this.#confirmation.capture();
    }
    /** Back to nothing ticked. A proof that was made stays made. */
    reset() {
        this.#phone.typed = '';
        this.#phone.country = '';
        this.#clearTicks();
    }
    /** Tries now to deliver what is kept. */
    flush() {
        return this.#courier.flush();
    }
    connectedCallback() {
        super.connectedCallback();
        this.#form.connect();
        this.#submitOn.connect();
        this.#courier.start();
        this.addEventListener('invalid', this.#foundInvalid);
        addEventListener('pageshow', this.#pageShown);
        this.#patience = setTimeout(() => this.#checkPage(), PATIENCE_MS);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#form.disconnect();
        this.#submitOn.disconnect();
        this.#courier.stop();
        this.#details.disconnect();
        removeEventListener('pageshow', this.#pageShown);
        clearTimeout(this.#patience);
    }
    /** The browser found the element invalid: say in place what the browser's bubble says. */
    #foundInvalid = () => this.#showPhoneProblem(true);
    #showPhoneProblem(isShown) {
        this.#isPhoneProblemShown = isShown;
        this.requestUpdate();
    }
    formAssociatedCallback() {
        this.#form.connect();
        this.requestUpdate();
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        this.#trust.watch(root);
        for (const type of ['pointerdown', 'focusin'])
            root.addEventListener(type, this.#touched);
        return root;
    }
    willUpdate() {
        super.willUpdate();
        if (!this.validConfig && this.#state !== 'error')
            this.#become('error');
    }
    render() {
        const { validConfig: config, translator } = this;
        if (!config || !translator)
            return isDevelopmentHost(location) ? renderProblems(this.problems) : nothing;
        const hasButton = !this.form && !config.submitOn;
        return renderOptIn({
            config,
            translator,
            notice: composeNotice(config, translator),
            direction: /^(?:ltr|rtl)$/.test(this.dir) ? this.dir : translator.direction,
            isWaiting: this.isWaiting,
            isDisabled: this.isDisabled,
            hasClosing: this.querySelector(':scope > [slot="closing"]') !== null,
            granted: (purpose) => this.#ticks.granted(purpose),
            onTick: (purpose, event) => this.#onTick(purpose, event),
            phone: this.#phone.isOwn(config) ? this.#renderPhone(config, translator) : nothing,
            details: this.#details.render(translator),
            confirm: hasButton
                ? html `<button part="confirm" type="button" ?disabled=${this.isDisabled} @click=${this.#pressed}>
            ${this.say('confirm')}
          </button>`
                : nothing,
            status: this.say(this.#message),
        });
    }
    updated() {
        this.#dropStaleTicks();
        this.#boxes.guard();
        this.#updateForm();
        if (this.translator && !this.isWaiting && /loading|error/.test(this.#state)) {
            this.#become('ready');
            dispatch(this, 'opt-in-ready');
        }
    }
    #renderPhone(config, translator) {
        return renderPhoneField(translator, this.#phone, {
            country: this.#phone.countryOf(config) ?? '',
            disabled: this.isDisabled,
            problem: this.#isPhoneProblemShown ? this.#phoneProblem() : '',
            onChange: () => this.#showPhoneProblem(false),
            onLeave: () => this.#showPhoneProblem(true),
        });
    }
    #become(state, message) {
        this.#state = state;
        this.#message = message;
        this.showState(state);
        this.requestUpdate();
    }
    #dropStaleTicks() {
        if (!this.#boxes.dropStale())
            return;
        this.#confirmation.forget();
        if (this.validConfig)
            this.#become('ready', 'status.cleared');
    }
    #onTick = (purpose, event) => {
        const granted = event.target.checked;
        const at = new Date().toISOString();
        this.#ticks.record(purpose, { at, granted, input: this.#trust.inputOf(event) }, this.#boxes.words(purpose));
        this.#become('ready');
        this.#updateForm();
        dispatch(this, 'opt-in-change', { purpose, granted, choices: this.choices });
        findIllegible(this.renderRoot, purpose).forEach(this.report);
        this.#checkPage();
    };
    /** What normalising needs is loaded at the first touch, so that the number is ready when the form is submitted. */
    #touched = () => {
        const phone = this.validConfig?.phone;
        if (!this.validConfig || (phone !== undefined && isE164(phone)))
            return;
        loadRules().then(() => this.requestUpdate(), this.report);
    };
    #pressed = async () => {
        const { status } = await this.confirm();
        const isNothing = status === 'nothing-to-record' && !this.#ticks.anyGranted;
        if (isNothing && this.#message !== 'status.cleared')
            this.#become('ready', 'status.nothing');
    };
    /** A page that the back button brings back whole would bring its ticks back too. */
    #pageShown = ({ persisted }) => {
        if (persisted)
            this.#clearTicks();
    };
    #clearTicks() {
        this.#ticks.clear();
        this.#confirmation.forget();
        this.#previous = undefined;
        this.#isPhoneProblemShown = false;
        if (this.validConfig)
            this.#become('ready');
    }
    /** Before anything is recorded: the boxes show what the person did, under the words that are there now. */
    #settleBoxes() {
        this.#boxes.restore();
        this.#dropStaleTicks();
    }
    /** A page may lack what its options name. Where its phone input is missing, the person gets a field of ours. */
    #checkPage() {
        if (!this.validConfig)
            return;
        const { isFieldMissing } = this.#pageCheck.check(this.validConfig);
        if (isFieldMissing === this.#phone.isFieldMissing)
            return;
        this.#phone.isFieldMissing = isFieldMissing;
        this.requestUpdate();
    }
    #snapshot(phone) {
        return takeSnapshot(this.renderRoot, {
            config: this.validConfig,
            decide: (purpose) => this.#ticks.decision(purpose, phone),
            onScreenMs: (purpose) => this.#exposure.onScreenMs(purpose),
            previous: this.#previous?.subject.phone === phone ? this.#previous.id : null,
            shownAt: this.#exposure.shownAt,
        });
    }
    #onProof(proof) {
        this.lastProof = this.#previous = proof;
        this.lastReceipt = undefined;
        this.#updateForm();
        dispatch(this, 'opt-in-proof', { proof });
    }
    #onOutcome(state, record, receipt) {
        if ('digest' in record) {
            if (record.id !== this.lastProof?.id)
                this.#onProof(record); // its number came late
            if (state === 'delivered')
                this.#confirmation.wasDelivered(record, receipt);
        }
        this.lastReceipt = receipt;
        if (state === 'refused')
            this.#previous = undefined;
        this.#become(state, `status.${state}`);
    }
    #onInvalid(error) {
        const isOwnField = this.#phone.isOwn(this.validConfig);
        this.#isPhoneProblemShown = isOwnField;
        this.#become('invalid', messageFor(error.code, isOwnField));
        this.report(error);
    }
    #phoneProblem() {
        const problem = this.validConfig && this.#ticks.anyGranted && this.#phone.problem(this.validConfig);
        return problem ? this.say(`phone.${problem}`) : '';
    }
    #updateForm() {
        const config = this.validConfig;
        if (!config) {
            this.internals.setFormValue(null);
            return;
        }
        const phone = this.#phone.read(config);
        const isCurrent = phone.kind === 'ready' && this.#ticks.isConfirmed(phone.e164);
        this.#form.setValue(config.name, this.choices, isCurrent ? this.#previous : undefined);
        const problem = this.#phoneProblem();
        const field = this.renderRoot.querySelector('#phone') ?? undefined;
        this.internals.setValidity(problem ? { customError: true } : {}, problem, problem ? field : undefined);
    }
}
