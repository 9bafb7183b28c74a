/** Hears clicks on a button outside a form, also when it comes late or is replaced. */
export class SubmitOn {
  readonly #selector: () => string | undefined;
  readonly #onClick: () => void;

  constructor(selector: () => string | undefined, onClick: () => void) {
    this.#selector = selector;
    this.#onClick = onClick;
  }

  connect(): void {
    addEventListener('click', this.#clicked, true);
  }

  disconnect(): void {
    removeEventListener('click', this.#clicked, true);
  }

  // In the capture phase: the page's own handler may leave, or take the element away.
  readonly #clicked = (event: Event): void => {
    const selector = this.#selector();
    if (!selector) return;
    const isButton = (node: EventTarget) => node instanceof Element && node.matches(selector);
    if (event.composedPath().some(isButton)) this.#onClick();
  };
}
