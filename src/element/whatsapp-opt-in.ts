import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Config } from '../config/index.js';
import type { OptInError } from '../errors.js';
import { dispatch, type ChoiceState } from '../events.js';
import type { ConsentProof } from '../proof/index.js';
import { AfterConfirming } from './after-confirming.js';
import { AfterNo } from './after-no.js';
import { Answers } from './answers.js';
import { Boxes } from './page/boxes.js';
import { Confirmation, type ConfirmResult, type Occasion } from './confirmation.js';
import { courierFor, destinations } from './courier.js';
import { Details } from './details.js';
import { Exposure } from './page/exposure.js';
import { FormLink } from './page/form-link.js';
import { LanguageChoice } from './language-choice.js';
import { LostTicks } from './lost-ticks.js';
import { LocalizedControl } from './base/localized-control.js';
import { Legibilities } from './page/legibilities.js';
import { isDevelopmentHost } from './base/host-page.js';
import { PageCheck, PATIENCE_MS } from './page/page-check.js';
import { PhonePart } from './phone/phone-part.js';
import { PhoneSource } from './phone/phone-source.js';
import { isReachable } from './page/reachable.js';
import { PreferencesMode } from './preferences-mode.js';
import { Progress } from './progress.js';
import { takeSnapshot } from './page/snapshot.js';
import type { OptInState } from './state.js';
import { styles } from './styles.js';
import { defaultButton, isSubmitted } from './page/submit-button.js';
import { SubmitOn } from './page/submit-on.js';
import { renderOptIn, renderProblems, renderQuiet } from './template.js';
import { Ticks } from './ticks.js';
import { Trust } from './page/trust.js';

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
export class WhatsAppOptIn extends LocalizedControl {
  static override readonly styles = styles;
  static override readonly shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** The last proof that was made. */
  lastProof: ConsentProof | undefined;
  /** What the endpoint answered to it. */
  lastReceipt: string | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** What was confirmed before the form was reset. */
  #afterReset: ConsentProof | undefined;
  readonly #ticks = new Ticks();
  readonly #trust = new Trust(this.report);
  readonly #boxes = new Boxes(() => this.renderRoot, this.#ticks, this.#trust);
  readonly #pageCheck = new PageCheck(this, this.report);
  readonly #exposure = new Exposure(this);
  readonly #legibilities = new Legibilities(this, this.report);
  readonly #details = new Details(this.report);
  readonly #afterNo = new AfterNo();
  readonly #phone = new PhoneSource(this);
  readonly #phonePart = new PhonePart(this, this.#phone, {
    config: () => this.validConfig,
    isNeeded: () => this.#ticks.anyGranted,
    entered: () => this.#entered(),
  });
  readonly #languageChoice = new LanguageChoice(() => this.requestUpdate());
  readonly #form = new FormLink(this, this.internals, {
    update: () => this.#updateForm(),
    prepare: () => this.#made(() => this.#confirmation.prepare()),
    confirm: (prepared, isSent) => void this.#confirm({ prepared, isSent }),
    submitOn: () => this.validConfig?.submitOn,
  });
  readonly #submitOn = new SubmitOn(
    this,
    () => this.validConfig?.submitOn,
    () => void this.#answers.done(),
  );
  /** A step of the page that is closed takes its fields out of sight. */
  readonly #size = new ResizeObserver(() => this.#updateForm());
  readonly #lostTicks = new LostTicks({
    config: () => this.validConfig,
    hasOpenTicks: () => this.#ticks.anyUnconfirmed && this.state !== 'invalid',
    tell: () => this.#progress.become('ready', 'status.replaced'),
    report: this.report,
  });
  readonly #courier = courierFor({
    target: this,
    config: () => this.validConfig,
    report: this.report,
    isLast: (id) => this.#confirmation.isLast(id),
    onOutcome: (...outcome) => this.#progress.settled(...outcome),
    onEarlier: () => this.#preferences.part?.arrived(),
  });
  readonly #after = new AfterConfirming({
    changed: () => this.requestUpdate(),
    confirmed: (proofId) => this.#progress.confirmed(proofId),
    report: this.report,
  });
  readonly #preferences = new PreferencesMode({
    changed: () => this.requestUpdate(),
    report: this.report,
    ...this.#courier,
    forgotten: (isWaiting, isAgain) => this.#answers.forgotten(isWaiting, isAgain),
    act: (purpose, granted, event) => this.#answers.act(purpose, granted, event),
    stop: () => void this.confirm(),
    left: () => this.#answers.clear(),
  });
  readonly #progress = new Progress({
    config: () => this.validConfig,
    preferences: this.#preferences,
    after: this.#after,
    receipt: this.#courier.receipt,
    changed: (state, receipt) => {
      this.lastReceipt = receipt;
      this.showState(state);
      this.requestUpdate();
    },
    proved: (proof) => {
      this.lastProof = proof;
      this.lastReceipt = undefined;
      this.#updateForm();
      dispatch(this, 'opt-in-proof', { proof });
    },
    delivered: (...delivery) => this.#confirmation.wasDelivered(...delivery),
  });
  readonly #confirmation = new Confirmation({
    ticks: this.#ticks,
    courier: this.#courier,
    config: () => this.validConfig!,
    phone: () => this.#phone.read(this.validConfig!),
    snapshot: (phone) =>
      takeSnapshot(this.renderRoot, {
        config: this.validConfig!,
        decide: (purpose) => this.#ticks.decision(purpose, phone),
        onScreenMs: (purpose) => this.#exposure.onScreenMs(purpose),
        reading: this.#legibilities.read(),
        previous: this.#progress.previousOf(phone),
        shownAt: this.#exposure.shownAt,
      }),
    mayConfirm: () => dispatch(this, 'opt-in-before-confirm', { choices: this.choices }),
    isFormAlone: () => this.form !== null && destinations(this.validConfig!).length === 0,
    onInvalid: (error) => this.#onInvalid(error),
    onPending: () => this.#progress.become('pending', 'status.pending'),
    onKept: () => this.#progress.become('queued', 'status.queued'),
    onHanded: (proof) => {
      this.#progress.become('delivered');
      dispatch(this, 'opt-in-delivered', { proof });
    },
    onProof: (proof) => this.#progress.proved(proof),
  });
  readonly #answers = new Answers({
    ticks: this.#ticks,
    boxes: this.#boxes,
    phonePart: this.#phonePart,
    preferences: this.#preferences,
    progress: this.#progress,
    confirmation: this.#confirmation,
    after: this.#after,
    afterNo: this.#afterNo,
    config: () => this.validConfig,
    confirm: () => this.confirm(),
    told: () => dispatch(this, 'opt-in-forgotten'),
    acted: (purpose, granted) => {
      this.#form.prepared = this.#afterReset = undefined;
      this.#updateForm();
      dispatch(this, 'opt-in-change', { purpose, granted, choices: this.choices });
    },
  });

  get state(): OptInState {
    return this.#progress.state;
  }

  /** What the boxes say now, one entry for each purpose shown. */
  get choices(): ChoiceState[] {
    return (this.validConfig?.purposes ?? []).map(({ id }) => ({
      purpose: id,
      granted: this.#ticks.granted(id),
    }));
  }

  /** Turns the ticks into a proof and delivers it. Never rejects; the proof itself is made before this returns. */
  confirm(): Promise<ConfirmResult> {
    return this.#confirm();
  }

  async #confirm(occasion?: Occasion): Promise<ConfirmResult> {
    try {
      const refused = this.#takeAnswers();
      if (!refused) this.#checkPage();
      return refused ?? (await this.#confirmation.confirm(occasion));
    } catch (cause) {
      return { status: 'invalid', error: this.fault(cause) };
    }
  }

  /** The proof of this moment, neither recorded nor delivered; null where there is nothing to prove, or no number. */
  capture(): ConsentProof | null {
    return this.#made(() => this.#confirmation.capture()) ?? null;
  }

  /** What is made of the answers as they stand now; nothing where they cannot be confirmed. */
  #made<T>(make: () => T): T | undefined {
    try {
      return this.#takeAnswers() ? undefined : make();
    } catch (cause) {
      this.fault(cause);
      return undefined;
    }
  }

  /** Takes on what the page has set and what the person did; says why nothing can be confirmed, where it cannot. */
  #takeAnswers(): ConfirmResult | undefined {
    this.takeOn();
    const [error] = this.problems;
    if (!this.validConfig) return { status: 'invalid', ...(error && { error }) };
    if (this.isDisabled) return { status: 'nothing-to-record' };
    this.#answers.settle();
    return undefined;
  }

  /** Back to nothing ticked. A proof that was made stays made. */
  override reset(): void {
    this.#phone.typed = '';
    this.#phone.country = '';
    this.#afterReset = undefined;
    this.#answers.clear();
    this.#updateForm();
  }

  /**
   * As native controls do. What was confirmed stays confirmed, and is said; after a reset by a script (React does it
   * after each action) it goes along again with the same number, as the shopper has taken nothing back.
   */
  override formResetCallback(): void {
    const { standing, state, message } = this.#progress;
    const isConfirmed = standing && this.#ticks.isConfirmed(standing.subject.phone);
    this.reset();
    if (!isConfirmed) return;
    this.#progress.become(state, message ?? (state === 'delivered' ? 'status.delivered' : undefined));
    if (!this.#form.isResetByPerson) this.#afterReset = standing;
    this.#updateForm();
  }

  override formDisabledCallback(isDisabled: boolean): void {
    super.formDisabledCallback(isDisabled);
    this.#updateForm();
  }

  /** Tries now to deliver what is kept. */
  flush(): Promise<void> {
    return this.#courier.flush();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.showState(this.state);
    this.#form.connect();
    this.#submitOn.connect();
    this.#lostTicks.connect();
    this.#courier.start();
    this.#after.connect();
    this.addEventListener('invalid', this.#foundInvalid);
    addEventListener('pageshow', this.#pageShown);
    this.#patience = setTimeout(() => {
      this.#checkPage();
      this.requestUpdate(); // the form may have its button now
    }, PATIENCE_MS);
    document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#form.disconnect();
    this.#submitOn.disconnect();
    this.#lostTicks.disconnect();
    this.#courier.stop();
    this.#details.disconnect();
    this.#after.disconnect();
    this.#size.disconnect();
    removeEventListener('pageshow', this.#pageShown);
    clearTimeout(this.#patience);
  }

  /** The browser found the element invalid: say in place what the browser's bubble says. */
  readonly #foundInvalid = (): void => {
    this.#updateForm(); // it may be out of sight by now, and then holds nothing up the next time
    this.#phonePart.showProblem(true);
  };

  formAssociatedCallback(): void {
    this.#form.connect();
    this.#updateForm();
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#trust.watch(root);
    for (const type of ['pointerdown', 'focusin']) root.addEventListener(type, this.#touched);
    return root;
  }

  protected override willUpdate(): void {
    this.chosenLanguage = this.#languageChoice.chosen;
    super.willUpdate();
    if (!this.validConfig && this.#progress.state !== 'error') this.#progress.become('error');
    if (this.validConfig) this.validConfig = this.#preferences.complete(this.validConfig);
  }

  protected override get isWaiting(): boolean {
    return super.isWaiting || this.#preferences.isWaiting;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { validConfig: config, translator } = this;
    if (!config || !translator) return isDevelopmentHost(location) ? renderProblems(this.problems) : nothing;
    const direction = /^(?:ltr|rtl)$/.test(this.dir) ? this.dir : translator.direction;
    const frame = { config, translator, direction, isWaiting: this.isWaiting };
    if (this.#afterNo.isQuiet(config)) return renderQuiet(frame, this.#reconsidered);
    const { part } = this.#preferences;
    const { note } = this.#lostTicks;
    const optIn = renderOptIn({
      ...frame,
      notice: this.#preferences.notice(config, translator, this.#ticks),
      isDisabled: this.isDisabled,
      hasClosing: this.querySelector(':scope > [slot="closing"]') !== null,
      granted: (purpose) => this.#ticks.granted(purpose),
      onTick: this.#onTick,
      phone: this.#phonePart.render(config, translator, this.isDisabled),
      languages: this.#languageChoice.render(config, translator, this.isDisabled),
      stopAll: part?.stopAll(translator),
      details: this.#details.render(translator),
      confirm: this.#confirmText(config),
      onConfirm: this.#answers.pressed,
      status: this.#phonePart.pageProblem(config, translator) ?? this.say(this.#progress.message),
      after: html`${this.#after.render(translator)} ${part?.records(translator)}`,
    });
    return note ? html`${renderProblems([note])} ${optIn}` : optIn;
  }

  /** Enter in the element's own field does what it does in any other. */
  #entered(): void {
    if (this.#confirmText(this.validConfig!)) void this.#answers.pressed();
    else defaultButton(this, this.form)?.click();
  }

  /** None where something else confirms, or where there is nothing to. */
  #confirmText({ purposes, submitOn }: Config): string {
    const { form } = this;
    if (submitOn || purposes.length === 0 || (form && isSubmitted(this, form))) return '';
    return this.say(this.#preferences.part ? 'preferences.save' : 'confirm');
  }

  readonly #reconsidered = async (): Promise<void> => {
    this.#afterNo.open();
    this.requestUpdate();
    await this.updateComplete;
    this.focus();
  };

  protected override updated(): void {
    this.#answers.dropStale();
    this.#boxes.guard();
    this.#updateForm();
    this.#progress.offerEarlier();
    if (this.translator && !this.isWaiting && /loading|error/.test(this.#progress.state)) {
      this.#progress.become('ready');
      this.#lostTicks.arrived();
      dispatch(this, 'opt-in-ready');
    }
  }

  readonly #onTick = (purpose: string, event: Event): void => {
    this.#answers.act(purpose, (event.target as HTMLInputElement).checked, event);
    this.#legibilities.look(purpose);
    this.#checkPage();
  };

  readonly #touched = ({ pointerType }: Partial<PointerEvent>): void => {
    // FastClick would swallow the tap and click by script, which ticks nothing. The class is its own way to say no.
    if (pointerType === 'touch') this.classList.add('needsclick');
    const { validConfig: config } = this;
    if (config) this.#phone.prepare(config).then(() => this.requestUpdate(), this.report);
  };

  /** A page that the back button brings back whole would bring its ticks back too. */
  readonly #pageShown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#answers.clear();
  };

  #checkPage(): void {
    if (this.validConfig && this.#pageCheck.check(this.validConfig, this.#phone)) this.requestUpdate();
  }

  #onInvalid(error: OptInError): void {
    const isOfPhone = error.code.startsWith('phone-');
    this.#phonePart.showProblem(isOfPhone);
    this.#progress.become('invalid', isOfPhone ? undefined : 'status.refused');
    this.report(error);
  }

  #updateForm(): void {
    const { validConfig: config, translator } = this;
    if (!config || !translator) {
      this.#form.clear();
      return;
    }
    const phone = this.#phone.read(config);
    const subject = phone.kind === 'ready' ? phone.e164 : '';
    const { standing } = this.#progress;
    const proofs = [this.#ticks.isConfirmed(subject) ? standing : this.#form.prepared, this.#afterReset];
    const proof = proofs.find(
      (made) => made?.subject.phone === subject && made.controller.name === config.business,
    );
    const choices = proof && proof === this.#afterReset ? proof.choices : this.choices;
    if (this.form && !this.isDisabled) this.#form.setValue(config.name, choices, proof);
    else this.#form.clear();
    const field = this.renderRoot.querySelector<HTMLElement>('#phone');
    const isInReach = field && isReachable(field);
    this.#form.setProblem(isInReach ? this.#phonePart.problem(config, translator) : '', field);
  }
}
