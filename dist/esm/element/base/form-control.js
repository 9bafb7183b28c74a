import { ConfiguredElement } from './configured-element.js';
/** What every native form control has: a form, validity, disabled. */
export class FormControl extends ConfiguredElement {
    constructor() {
        super(...arguments);
        this.internals = this.attachInternals();
        /** Disabled itself or by a fieldset around it. */
        this.isDisabled = false;
    }
    static { this.formAssociated = true; }
    // Declared to Lit so that a value set before the class was defined is kept; the accessor is ours.
    static { this.properties = { disabled: { attribute: false, noAccessor: true } }; }
    /** The form that the element belongs to. */
    get form() {
        return this.internals.form;
    }
    get validity() {
        return this.internals.validity;
    }
    get validationMessage() {
        return this.internals.validationMessage;
    }
    get willValidate() {
        return this.internals.willValidate;
    }
    get labels() {
        return this.internals.labels;
    }
    /** Greys the element out; nothing is recorded and nothing is in the form's data. */
    get disabled() {
        return this.hasAttribute('disabled');
    }
    set disabled(value) {
        this.toggleAttribute('disabled', value);
    }
    /** Shows one state to style sheets, as `:state(NAME)`. */
    showState(state) {
        // eslint-disable-next-line house/supported-browsers -- Safari before 17.4 has no custom states
        const states = this.internals.states;
        states?.clear();
        states?.add(state);
    }
    checkValidity() {
        return this.internals.checkValidity();
    }
    reportValidity() {
        return this.internals.reportValidity();
    }
    /** Back to what the element was in the beginning, as the form's reset button asks. */
    reset() {
        this.requestUpdate();
    }
    formResetCallback() {
        this.reset();
    }
    formDisabledCallback(isDisabled) {
        this.isDisabled = isDisabled;
        this.requestUpdate();
    }
}
