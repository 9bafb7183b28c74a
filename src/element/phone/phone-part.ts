import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { Config } from '../../config/index.js';
import type { Translator } from '../../i18n/index.js';
import { renderPhoneField } from './phone-field.js';
import type { PhoneSource } from './phone-source.js';
import { problemOf, renderUnderstood } from './phone-words.js';

interface Ports {
  config(): Config | undefined;
  /** Whether a box is ticked: without one, no number is needed and none is wrong. */
  isNeeded(): boolean;
  /** The person pressed Enter in the element's own field. */
  entered(): void;
}

/** What may change the page's input, its country, or whether the person is still at it. */
const CHANGES = ['input', 'change', 'focusout'];

/** What is said of the number, in the element's own field or in the page's: what was understood, and what is wrong. */
export class PhonePart implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #source: PhoneSource;
  readonly #ports: Ports;
  #isProblemShown = false;
  /** It is shown because the person tried to confirm. */
  #isAsked = false;
  /** Taken away for a moment, to be said again. */
  #isHushed = false;
  /** The page's input, while we have marked it as wrong. */
  #marked: Element | undefined;

  constructor(host: ReactiveElement, source: PhoneSource, ports: Ports) {
    this.#host = host;
    this.#source = source;
    this.#ports = ports;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of CHANGES) addEventListener(type, this.#changed, true);
  }

  hostDisconnected(): void {
    for (const type of CHANGES) removeEventListener(type, this.#changed, true);
    this.#mark(null);
  }

  hostUpdated(): void {
    const config = this.#ports.config();
    const field = config && this.#source.pageField(config);
    const isWrong = field && this.#isOpen(config) && /unclear|invalid/.test(this.#source.read(config).kind);
    this.#mark(isWrong ? field : null);
  }

  /**
   * Says what is wrong, or no longer. What is said again is taken away first: a live region speaks only when it
   * changes. Who was told at leaving the element's own field hears it again from there, as the focus goes back to it.
   */
  showProblem(isShown: boolean): void {
    const config = this.#ports.config();
    const isSaid = config && (this.#source.isOwn(config) ? this.#isAsked : this.#isOpen(config));
    this.#isHushed = isShown && !!isSaid;
    this.#isAsked = this.#isProblemShown = isShown;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (this.#isHushed) this.#host.requestUpdate();
      this.#isHushed = false;
      this.#bringIntoView();
    });
  }

  /** Leads the person to the element's own field. */
  focus(): void {
    this.#find('#phone')?.focus();
  }

  /** What is wrong with the number in the element's own field; empty when nothing is. */
  problem(config: Config, translator: Translator): string {
    const isIts = this.#ports.isNeeded() && this.#source.isOwn(config);
    return isIts ? problemOf(this.#source.read(config), translator, this.#source.shownCountry(config)) : '';
  }

  /** The same of the page's, for the status line: once the person has left it, or tried to confirm. */
  pageProblem(config: Config, translator: Translator): TemplateResult | undefined {
    const isTold = this.#isOpen(config) && !this.#isHushed;
    const problem = isTold ? problemOf(this.#source.read(config), translator) : '';
    // A region speaks only when it changes, and a new node is a change.
    return problem ? html`<span>${problem}</span>` : undefined;
  }

  render(config: Config, translator: Translator, disabled: boolean): TemplateResult | typeof nothing {
    const understood = renderUnderstood(this.#source.read(config), translator);
    if (!this.#source.isOwn(config)) {
      if (understood === nothing || !this.#ports.isNeeded()) return nothing;
      return html`<p part="phone-understood">${translator.t('phone.label')} ${understood}</p>`;
    }
    return renderPhoneField(translator, this.#source, {
      country: this.#source.shownCountry(config),
      disabled,
      problem: this.#isProblemShown && !this.#isHushed ? this.problem(config, translator) : '',
      understood,
      onChange: () => this.showProblem(false),
      onLeave: () => {
        this.#isProblemShown = true;
        this.#host.requestUpdate();
      },
      onFocus: this.#bringIntoView,
      onEnter: this.#ports.entered,
    });
  }

  /** Whether a problem with the page's number is to be told now. */
  #isOpen(config: Config): boolean {
    if (!this.#ports.isNeeded() || this.#source.isOwn(config)) return false;
    const field = this.#source.pageField(config);
    return this.#isProblemShown || (field !== null && !field.matches(':focus-within'));
  }

  readonly #changed = (event: Event): void => {
    const config = this.#ports.config();
    const field = config && this.#source.pageField(config);
    if (!field) return;
    const isInField = event.composedPath().includes(field);
    if (isInField && event.type === 'input') this.#isProblemShown = false;
    // A list of countries beside it, too.
    if (isInField || event.type === 'change') this.#host.requestUpdate();
  };

  readonly #bringIntoView = (): void => {
    if (this.#isProblemShown && this.#find('#phone:focus'))
      this.#find('#phone-error')?.scrollIntoView({ block: 'nearest' });
  };

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }

  /** Leaves alone what the page says itself. */
  #mark(field: Element | null): void {
    if (this.#marked === (field ?? undefined)) return;
    this.#marked?.removeAttribute('aria-invalid');
    this.#marked = undefined;
    if (!field || field.hasAttribute('aria-invalid')) return;
    field.setAttribute('aria-invalid', 'true');
    this.#marked = field;
  }
}
