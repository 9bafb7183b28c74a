import { ConfiguredElement } from './configured-element.js';

/** What every native form control has: a form, validity, disabled. */
export class FormControl extends ConfiguredElement {
  static readonly formAssociated = true;
  // Declared to Lit so that a value set before the class was defined is kept; the accessor is ours.
  static override properties = { disabled: { attribute: false, noAccessor: true } };

  protected readonly internals = this.attachInternals();
  /** Disabled itself or by a fieldset around it. */
  protected isDisabled = false;

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  /** Greys the element out; nothing is recorded and nothing is in the form's data. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(value: boolean) {
    this.toggleAttribute('disabled', value);
  }

  /** Shows one state to style sheets, as `:state(NAME)`. */
  protected showState(state: string): void {
    // eslint-disable-next-line house/supported-browsers -- Safari before 17.4 has no custom states
    const states = this.internals.states as Set<string> | undefined;
    states?.clear();
    states?.add(state);
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Back to what the element was in the beginning, as the form's reset button asks. */
  reset(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
    this.requestUpdate();
  }
}
