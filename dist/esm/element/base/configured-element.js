import { LitElement } from 'lit';
import { attributeNames, defaultOf, fromAttributes, fromJson, fromObject, options, resolveConfig, withoutEmpty, } from '../../config/index.js';
const names = Object.keys(options);
/** An element whose options come from properties, attributes and a JSON child, in this order of precedence. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the accessors are made from the options
export class ConfiguredElement extends LitElement {
    // Declared to Lit so that values set before the class was defined are kept; the accessors are ours.
    static { this.properties = Object.fromEntries([...names, 'config'].map((name) => [name, { attribute: false, noAccessor: true }])); }
    static get observedAttributes() {
        return [...super.observedAttributes, ...attributeNames, 'lang', 'dir'];
    }
    #own = {};
    #config = {};
    #resolved;
    // The JSON child can come later than the element (a parser, a framework), the language of the page can change.
    #observer = new MutationObserver(() => this.reconfigure());
    static {
        for (const name of names) {
            Object.defineProperty(this.prototype, name, {
                configurable: true,
                get() {
                    return this.#own[name] ?? this.#elsewhere()[name] ?? defaultOf(name);
                },
                set(value) {
                    this.#own[name] = value;
                    this.reconfigure();
                },
            });
        }
    }
    /** All options at once. A property set on its own wins over the same one in here. */
    get config() {
        return this.#config;
    }
    set config(value) {
        this.#config = value;
        this.reconfigure();
    }
    connectedCallback() {
        super.connectedCallback();
        this.#observer.observe(this, { childList: true, characterData: true, subtree: true });
        this.#observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'], subtree: true });
        this.reconfigure();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#observer.disconnect();
    }
    attributeChangedCallback(name, old, value) {
        super.attributeChangedCallback(name, old, value);
        this.reconfigure();
    }
    /** The options as checked, or all that is wrong with them. */
    get resolved() {
        return (this.#resolved ??= this.#resolve());
    }
    reconfigure() {
        this.#resolved = undefined;
        this.requestUpdate();
    }
    #resolve() {
        try {
            return resolveConfig({ ...this.#given(), ...withoutEmpty(this.#own) });
        }
        catch (error) {
            return { errors: [error] };
        }
    }
    /** What everything but the single properties says. */
    #given() {
        return {
            ...withoutEmpty(fromJson(this)),
            ...withoutEmpty(fromAttributes(this)),
            ...withoutEmpty(fromObject(this.#config, 'config')),
        };
    }
    /** The same for reading a property, where a broken JSON child must not throw into the page. */
    #elsewhere() {
        try {
            return this.#given();
        }
        catch {
            return withoutEmpty(fromAttributes(this)); // the update reports what is broken
        }
    }
}
