import { LitElement } from 'lit';
import {
  attributeNames,
  defaultOf,
  fromAttributes,
  fromJson,
  fromObject,
  options,
  resolveConfig,
  withoutEmpty,
  type OptionInput,
  type OptionName,
  type Resolution,
} from '../../config/index.js';
import type { OptInError } from '../../errors.js';
import type { ConsentProof, Consents } from '../../proof/index.js';

const names = Object.keys(options) as OptionName[];

type Given = Partial<Record<OptionName, unknown>>;

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
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the accessors are made from the options
export class ConfiguredElement extends LitElement {
  // Declared to Lit so that values set before the class was defined are kept; the accessors are ours.
  static override properties = Object.fromEntries(
    [...names, 'config'].map((name) => [name, { attribute: false, noAccessor: true }]),
  );

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...attributeNames, 'lang', 'dir'];
  }

  #own: Given = {};
  #config: unknown = {};
  #resolved: Resolution | undefined;
  // The JSON child can come later than the element (a parser, a framework), the language of the page can change.
  readonly #observer = new MutationObserver(() => this.reconfigure());

  static {
    for (const name of names) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ConfiguredElement): unknown {
          return this.#own[name] ?? this.#elsewhere()[name] ?? defaultOf(name);
        },
        set(this: ConfiguredElement, value: unknown) {
          this.#own[name] = value;
          this.reconfigure();
        },
      });
    }
  }

  /** All options at once. A property set on its own wins over the same one in here. */
  get config(): ElementOptions {
    return this.#config as ElementOptions;
  }

  set config(value: ElementOptions) {
    this.#config = value;
    this.reconfigure();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { childList: true, characterData: true, subtree: true });
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'], subtree: true });
    this.reconfigure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.reconfigure();
  }

  /** The options as checked, or all that is wrong with them. */
  protected get resolved(): Resolution {
    return (this.#resolved ??= this.#resolve());
  }

  protected reconfigure(): void {
    this.#resolved = undefined;
    this.requestUpdate();
  }

  #resolve(): Resolution {
    try {
      return resolveConfig({ ...this.#given(), ...withoutEmpty(this.#own) });
    } catch (error) {
      return { errors: [error as OptInError] };
    }
  }

  /** What everything but the single properties says. */
  #given(): Given {
    return {
      ...withoutEmpty(fromJson(this)),
      ...withoutEmpty(fromAttributes(this)),
      ...withoutEmpty(fromObject(this.#config, 'config')),
    };
  }

  /** The same for reading a property, where a broken JSON child must not throw into the page. */
  #elsewhere(): Given {
    try {
      return this.#given();
    } catch {
      return withoutEmpty(fromAttributes(this)); // the update reports what is broken
    }
  }
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- see above
export interface ConfiguredElement extends ElementOptions {}
