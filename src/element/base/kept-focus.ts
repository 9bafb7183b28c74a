import type { LitElement, ReactiveController } from 'lit';

const BOXES = '[part~="checkbox"]';
const BUTTONS = '[part~="actions"] button';

/** Gives the focus a place when what had it is drawn away: whoever uses a keyboard or a screen reader must not get lost. */
export class KeptFocus implements ReactiveController {
  readonly #host: LitElement;
  #had: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    this.#had = this.#host.shadowRoot?.activeElement ?? this.#had;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot!;
    if (root.querySelector('#container[inert]')) return; // what had it may come back when the texts have come
    const had = this.#had;
    this.#had = null;
    const isElsewhere = document.activeElement !== document.body;
    if (had && !isElsewhere) placeFor(had, root)?.focus();
  }

  hostDisconnected(): void {
    this.#had = null;
  }
}

/** The same again; or, where there is news to be heard, a button that stays; or else the beginning of what is new. */
function placeFor(had: Element, root: ParentNode): HTMLElement | null {
  if (had.isConnected) return had as HTMLElement;
  const same = root.querySelector<HTMLElement>(`[part="${had.getAttribute('part')}"]`);
  const isNews = root.querySelector('[part~="status"]')?.textContent.trim();
  return same ?? root.querySelector(isNews ? BUTTONS : `${BOXES}, ${BUTTONS}`);
}
