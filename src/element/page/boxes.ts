import { toJson } from '../../proof/json.js';
import { wordsOf } from './rows.js';
import type { Ticks } from '../ticks.js';
import type { Trust } from './trust.js';

/** The boxes as they stand on the page, held to what the person did and to the words it was done under. */
export class Boxes {
  readonly #root: () => ParentNode;
  readonly #ticks: Ticks;
  readonly #trust: Trust;

  constructor(root: () => ParentNode, ticks: Ticks, trust: Trust) {
    this.#root = root;
    this.#ticks = ticks;
    this.#trust = trust;
  }

  /** Takes down what the person did with a box, or with a button that stands for it. */
  record(purpose: string, granted: boolean, event: Event): void {
    const act = { at: new Date().toISOString(), granted, input: this.#trust.inputOf(event) };
    this.#ticks.record(purpose, act, this.#words(purpose));
  }

  /** From here on no script can tick them. */
  guard(): void {
    for (const [, box] of this.#all()) this.#trust.guard(box, () => this.#ticks.granted(purposeOf(box)));
  }

  /** Puts right what got around the guard. */
  restore(): void {
    for (const [purpose, box] of this.#all()) this.#trust.restore(box, this.#ticks.granted(purpose));
  }

  /** Drops ticks that were made under other words; true when a box that was ticked is now not. */
  dropStale(): boolean {
    return this.#ticks.keepOnly(new Map(this.#all().map(([purpose]) => [purpose, this.#words(purpose)])));
  }

  /**
   * What a tick on a purpose stands for: who asks, in which language, under which law's texts, and the words of its
   * row, as rendered.
   */
  #words(purpose: string): string {
    const container = this.#root().querySelector<HTMLElement>('#container')!;
    const heading = container.querySelector('#heading')!.textContent;
    const { jurisdiction } = container.dataset;
    return toJson([container.lang, heading, jurisdiction, wordsOf(container, purpose)]);
  }

  #all(): [purpose: string, box: HTMLInputElement][] {
    const boxes = this.#root().querySelectorAll<HTMLInputElement>('[data-purpose] > input');
    return [...boxes].map((box) => [purposeOf(box), box]);
  }
}

/** Asked for each time: when the purposes change, a box may come to stand for another one. */
function purposeOf(box: Element): string {
  return box.parentElement?.dataset['purpose'] ?? '';
}
