import { ConfiguredElement } from './configured-element.js';
/** What every native form control has: a form, validity, disabled. */
export declare class FormControl extends ConfiguredElement {
    static readonly formAssociated = true;
    static properties: {
        disabled: {
            attribute: boolean;
            noAccessor: boolean;
        };
    };
    protected readonly internals: ElementInternals;
    /** Disabled itself or by a fieldset around it. */
    protected isDisabled: boolean;
    /** The form that the element belongs to. */
    get form(): HTMLFormElement | null;
    get validity(): ValidityState;
    get validationMessage(): string;
    get willValidate(): boolean;
    get labels(): NodeList;
    /** Greys the element out; nothing is recorded and nothing is in the form's data. */
    get disabled(): boolean;
    set disabled(value: boolean);
    /** Shows one state to style sheets, as `:state(NAME)`. */
    protected showState(state: string): void;
    checkValidity(): boolean;
    reportValidity(): boolean;
    /** Back to what the element was in the beginning, as the form's reset button asks. */
    reset(): void;
    formResetCallback(): void;
    formDisabledCallback(isDisabled: boolean): void;
}
