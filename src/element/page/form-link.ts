import type { ChoiceState } from '../../events.js';
import type { ConsentProof } from '../../proof/index.js';
import { FormEntries, type Entry } from './form-entries.js';
import { submits } from './submit-button.js';
import { isNamed } from './submit-on.js';

interface Ports {
  /** Says again what goes into the form's data, and what is wrong. */
  update(): void;
  /** The proof that a confirmation would make now, recorded nowhere; none where there is none to make. */
  prepare(): ConsentProof | undefined;
  /** Confirms, with the proof that was prepared. `isSent`: the form takes its data along. */
  confirm(prepared: ConsentProof | undefined, isSent: boolean): void;
  /** The selector of the button that confirms, where the site names one. */
  submitOn(): string | undefined;
}

/** An event of the Navigation API, which TypeScript does not know yet. */
type NavigateEvent = Event & { formData: FormData | null; destination: { url: string } };

/** A form that is sent is on its way within this time of its data being read; its own turn may have ended. */
const ON_ITS_WAY_MS = 100;

/**
 * The element's part in the form around it: it hears when the form is sent, and is part of its data. Where the data is
 * read before that, a proof is prepared for it, which is confirmed only if the form is then sent: reading is not confirming.
 */
export class FormLink {
  /** Goes along in the form's data for the moment that it was prepared for. */
  prepared: ConsentProof | undefined;
  /** The last click was on a reset button. */
  isResetByPerson = false;
  readonly #host: Element;
  readonly #internals: ElementInternals;
  readonly #ports: Ports;
  readonly #entries: FormEntries;
  #listening: AbortController | undefined;
  /** The proof in the form's data. */
  #proof: ConsentProof | undefined;
  /** On the form's submit button, and what becomes of it is not known yet. */
  #click: Event | undefined;

  constructor(host: Element, internals: ElementInternals, ports: Ports) {
    this.#host = host;
    this.#internals = internals;
    this.#ports = ports;
    this.#entries = new FormEntries(host);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /**
   * Listens in the capture phase, as far out as the events come, so that the proof is in the form's data before any
   * of the page's own handlers reads it. Call again whenever the form or the tree around the element changes.
   */
  connect(): void {
    this.disconnect();
    this.#entries.dropForeign();
    if (!this.form) return;
    const { signal } = (this.#listening = new AbortController());
    const root = this.#host.getRootNode();
    const hear = (target: EventTarget | undefined, type: string, heard: (event: Event) => void) =>
      target?.addEventListener(type, heard, { capture: true, signal });
    const outermost = root === document ? window : root;
    hear(outermost, 'submit', this.#submitted);
    hear(outermost, 'formdata', this.#collected);
    hear(outermost, 'click', this.#clicked);
    hear(outermost, 'keydown', this.#pressed);
    hear((window as { navigation?: EventTarget }).navigation, 'navigate', this.#navigated);
  }

  disconnect(): void {
    this.#listening?.abort();
  }

  /** What the boxes say, as far as it is proved; the proof only while they stand as it says. */
  setValue(name: string, choices: readonly ChoiceState[], proof: ConsentProof | undefined): void {
    this.#proof = proof;
    const entries: Entry[] = choices.map(({ purpose, granted }) => [
      `${name}.${purpose}`,
      granted ? (proof ? 'granted' : 'unrecorded') : 'not-granted',
    ]);
    this.#entries.set(proof ? [[name, JSON.stringify(proof)], ...entries] : entries);
  }

  /** Nothing of the element is in the form's data. */
  clear(): void {
    this.setValue('', [], undefined);
  }

  /** Where something is wrong, the form is not valid; the browser leads to `field`. */
  setProblem(problem: string, field: HTMLElement | null): void {
    if (problem) this.#internals.setValidity({ customError: true }, problem, field ?? undefined);
    else this.#internals.setValidity({});
  }

  readonly #submitted = ({ target }: Event): void => {
    if (target === this.form) this.#send();
  };

  #send(): void {
    const { prepared } = this;
    this.#click = this.prepared = undefined;
    this.#ports.confirm(prepared, true);
    this.#ports.update(); // a proof for another number must not stay in the form's data
  }

  /** Something reads the form: `form.submit()`, which fires no `submit`, or a `FormData` of the page. */
  readonly #collected = (event: Event): void => {
    if (event.target !== this.form) return;
    const { all: before } = this.#entries;
    this.#prepare(ON_ITS_WAY_MS);
    const { all: now } = this.#entries;
    const { formData } = event as FormDataEvent;
    if (String(now) !== String(before)) {
      for (const [name] of before) formData.delete(name);
      for (const [name, value] of now) formData.append(name, value);
    }
    if (isCallOfSubmit()) this.#send();
  };

  /** The page goes somewhere, and takes along what was read. */
  readonly #navigated = (event: Event): void => {
    if (!this.#proof) return;
    const { formData, destination } = event as NavigateEvent;
    const [[name, value] = ['', '']] = this.#entries.all;
    const isTaken = formData ? formData.get(name) === value : destination.url.includes(this.#proof.id);
    if (isTaken) this.#send();
  };

  /**
   * A click on the submit button leads to `submit`, or to the browser's complaint about a field. Pages that prevent it
   * (Knockout, Magento) order by themselves: then the click is the confirmation.
   */
  readonly #clicked = (event: Event): void => {
    this.#ports.update(); // before the browser looks for what is invalid
    const path = event.composedPath();
    this.isResetByPerson = path.some((node) => (node as HTMLButtonElement).type === 'reset');
    const { form } = this;
    const button = form && path.find((node) => submits(node, form));
    if (!button) return;
    const named = this.#ports.submitOn();
    const counts = named ? isNamed(path, named) : !this.#isHeldUp(form, button as HTMLButtonElement);
    if (counts) this.#click = event;
    this.#prepare(0);
    addEventListener('pagehide', this.#settle, { once: true });
  };

  /** Whether the page's own fields hold the form up. A form's own members may be hidden by inputs of their names. */
  #isHeldUp(form: HTMLFormElement, { formNoValidate }: HTMLButtonElement): boolean {
    const isInvalid = Element.prototype.matches.call(form, ':invalid:not([novalidate])');
    return isInvalid && !formNoValidate && !this.#host.matches(':invalid');
  }

  readonly #pressed = ({ key }: Event & { key?: string }): void => {
    if (key === 'Enter') this.#ports.update();
  };

  #prepare(forMs: number): void {
    this.prepared ??= this.#ports.prepare();
    if (this.prepared ?? this.#click) setTimeout(this.#settle, forMs);
    this.#ports.update();
  }

  readonly #settle = (): void => {
    const { prepared } = this;
    const click = this.#click;
    this.#click = this.prepared = undefined;
    if (click?.defaultPrevented) this.#ports.confirm(prepared, false);
    this.#ports.update();
  };
}

/** Whether the code that is running was called by `form.submit()`: Safari says so, and has no Navigation API before 26.2. */
function isCallOfSubmit(): boolean {
  return /^submit@\[native code\]$/m.test(new Error().stack ?? '');
}
