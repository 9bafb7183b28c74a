import { LitElement } from 'lit';
import { type OptionInput, type Resolution } from '../../config/index.js';
import type { ConsentProof, Consents } from '../../proof/index.js';
/** The options as the element takes them; each is a property too. */
export interface ElementOptions extends Omit<OptionInput, 'onConsent' | 'deliver' | 'consents'> {
    /** Takes each proof. A throw or a rejection counts as a failed delivery: the proof is kept and offered again. */
    onConsent?: ((proof: ConsentProof) => unknown) | undefined;
    /** The same as `onConsent`; where both are given, this one is called. */
    deliver?: ((proof: ConsentProof) => unknown) | undefined;
    /** In `preferences`: how the person stands, as the receiver's `GET /subjects/{phone}` says it. */
    consents?: Consents | undefined;
}
/** An element whose options come from properties, attributes and a JSON child, in this order of precedence. */
export declare class ConfiguredElement extends LitElement {
    #private;
    static properties: {
        [k: string]: {
            attribute: boolean;
            noAccessor: boolean;
        };
    };
    static get observedAttributes(): string[];
    /** All options at once. A property set on its own wins over the same one in here. */
    get config(): ElementOptions;
    set config(value: ElementOptions);
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /** The options as checked, or all that is wrong with them. */
    protected get resolved(): Resolution;
    protected reconfigure(): void;
}
export interface ConfiguredElement extends ElementOptions {
}
