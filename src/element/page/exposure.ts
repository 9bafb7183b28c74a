import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long each purpose was on screen: half of its row or more in view, in a page that is in front. */
export class Exposure implements ReactiveController {
  #shownAt: number | undefined;
  readonly #madeAt = Date.now();
  readonly #host: ReactiveControllerHost & { renderRoot: ParentNode };
  readonly #inView = new Set<string>();
  readonly #total = new Map<string, number>();
  readonly #since = new Map<string, number>();
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(this.#seen, { threshold: [0, 0.25, 0.5, 0.75] });
    document.addEventListener('visibilitychange', this.#count);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    for (const row of this.#host.renderRoot.querySelectorAll('[data-purpose]')) this.#observer?.observe(row);
  }

  hostDisconnected(): void {
    this.#inView.clear();
    this.#count();
    this.#observer?.disconnect();
    document.removeEventListener('visibilitychange', this.#count);
  }

  /** When a purpose was first on screen, or else when the element was made; ms since the epoch. */
  get shownAt(): number {
    return this.#shownAt ?? this.#madeAt;
  }

  /** Whole milliseconds that a purpose has been on screen so far. */
  onScreenMs(purpose: string): number {
    const since = this.#since.get(purpose) ?? performance.now();
    return Math.round((this.#total.get(purpose) ?? 0) + performance.now() - since);
  }

  readonly #seen = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, intersectionRatio, intersectionRect, isIntersecting } of entries) {
      const purpose = (target as HTMLElement).dataset['purpose']!;
      const half = intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2;
      if (isIntersecting && half) this.#inView.add(purpose);
      else this.#inView.delete(purpose);
    }
    this.#count();
  };

  /** Starts and stops the clocks to match what is in view now. */
  readonly #count = (): void => {
    const isFront = document.visibilityState === 'visible';
    for (const purpose of new Set([...this.#inView, ...this.#since.keys()])) {
      const isShown = isFront && this.#inView.has(purpose);
      if (isShown && !this.#since.has(purpose)) {
        this.#shownAt ??= Date.now();
        this.#since.set(purpose, performance.now());
      } else if (!isShown && this.#since.has(purpose)) {
        this.#total.set(purpose, this.onScreenMs(purpose));
        this.#since.delete(purpose);
      }
    }
  };
}
