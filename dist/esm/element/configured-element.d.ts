import { LitElement } from 'lit';
import { type Config, type OptionInput } from '../config/index.js';
import { OptInError } from '../errors.js';
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
    get config(): OptionInput;
    set config(value: OptionInput);
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /** The options as checked, or all that is wrong with them. */
    protected get resolved(): {
        config: Config;
    } | {
        errors: OptInError[];
    };
    protected reconfigure(): void;
}
export interface ConfiguredElement extends OptionInput {
}
