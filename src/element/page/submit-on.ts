/** Hears clicks on a button that confirms, also when it comes late or is replaced. */
export class SubmitOn {
  readonly #selector: () => string | undefined;
  readonly #onClick: (path: EventTarget[]) => void;

  constructor(selector: () => string | undefined, onClick: (path: EventTarget[]) => void) {
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
    const path = event.composedPath();
    if (selector && isNamed(path, selector)) this.#onClick(path);
  };
}

/** Whether what was clicked is, or is in, what a selector names. */
export function isNamed(path: EventTarget[], selector: string): boolean {
  return path.some((node) => node instanceof Element && node.matches(selector));
}
