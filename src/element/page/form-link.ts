import type { ChoiceState } from '../../events.js';
import type { ConsentProof } from '../../proof/index.js';
import { toJson } from '../../proof/json.js';

/** The element's part in the form around it: hears its submit, and is part of its data. */
export class FormLink {
  readonly #internals: ElementInternals;
  readonly #onSubmit: () => void;
  #root: EventTarget | undefined;

  constructor(internals: ElementInternals, onSubmit: () => void) {
    this.#internals = internals;
    this.#onSubmit = onSubmit;
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /**
   * Listens in the capture phase, as far out as the event comes, so that the proof is in the form's data before any
   * of the page's own submit handlers reads it. Call again whenever the form or the tree around the element changes.
   */
  connect(): void {
    this.disconnect();
    const root = this.form?.getRootNode();
    this.#root = root === document ? window : root;
    this.#root?.addEventListener('submit', this.#submitted, true);
  }

  disconnect(): void {
    this.#root?.removeEventListener('submit', this.#submitted, true);
    this.#root = undefined;
  }

  /** The boxes count as they stand; the proof only while they stand as confirmed. */
  setValue(name: string, choices: ChoiceState[], proof: ConsentProof | undefined): void {
    const data = new FormData();
    if (proof) data.append(name, toJson(proof));
    for (const { purpose, granted } of choices) {
      data.append(`${name}.${purpose}`, granted ? 'granted' : 'not-granted');
    }
    // The state that browsers restore is left empty: nothing may come back ticked.
    this.#internals.setFormValue(data, '');
  }

  /** Nothing of the element is in the form's data. */
  clear(): void {
    this.#internals.setFormValue(null);
  }

  /** Where something is wrong, the form is not valid; the browser leads to `field`. */
  setProblem(problem: string, field: HTMLElement | null): void {
    if (problem) this.#internals.setValidity({ customError: true }, problem, field ?? undefined);
    else this.#internals.setValidity({});
  }

  readonly #submitted = (event: Event): void => {
    if (event.target === this.form) this.#onSubmit();
  };
}
