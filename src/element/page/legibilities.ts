import { OptInError } from '../../errors.js';
import type { Measure } from '../../evidence/index.js';
import { hostOf, parentOf } from '../base/host-page.js';
import { linesOf, plainReading, type Reading } from './reading.js';
import { childrenOf } from './rendered-text.js';

/** A file that did not come is asked for once more, at the next tick. */
const TRIES = 2;

/**
 * What of the notice can be read on the screen, whatever the page around does to it. The part that measures it is loaded
 * after the first paint; whoever confirms before it is there, or where it does not come, gets a plain reading.
 */
export class Legibilities {
  readonly #container: () => HTMLElement;
  readonly #report: (error: OptInError) => void;
  #measure: Measure | undefined;
  #tries = 0;
  #isLoading = false;
  #atTick: Reading | undefined;
  /** A look that is due. */
  #due: (() => void) | undefined;
  /** The purpose of a tick that was not looked at, as the part was not there. */
  #unseen: string | undefined;

  constructor(root: () => ParentNode, report: (error: OptInError) => void) {
    this.#container = () => root().querySelector<HTMLElement>('#container')!;
    this.#report = report;
  }

  /** The element can be used, and what measures is due: after the paint that shows it. */
  start(): void {
    if (this.#tries === 0) requestAnimationFrame(() => setTimeout(() => this.#load()));
  }

  /** As it stands now; as it stood at the last tick, where the page has put all of it away since then. */
  read(): Reading {
    this.#due?.();
    return this.#now();
  }

  /**
   * The person ticks a box: what of the notice they can read meanwhile. In a task of its own, as it takes longer than all
   * else that a tick brings, or with the proof that follows, should that come first.
   */
  look(purpose: string): void {
    this.#due?.();
    const timer = setTimeout(() => this.#due?.());
    this.#due = () => {
      clearTimeout(timer);
      this.#due = this.#atTick = undefined;
      this.#atTick = this.#now(purpose);
      if (this.#measure) return;
      this.#unseen = purpose;
      void this.#load();
    };
  }

  #now(ticked?: string): Reading {
    const now = this.#measured(ticked) ?? plainReading(this.#container());
    return (now.isGone && this.#atTick) || now;
  }

  /** A fault in there must not cost the proof. */
  #measured(ticked?: string): Reading | undefined {
    try {
      return this.#measure?.(this.#container(), ticked);
    } catch (cause) {
      this.#report(new OptInError('internal', 'The element failed.', { cause }));
      return undefined;
    }
  }

  async #load(): Promise<void> {
    if (this.#measure || this.#isLoading || this.#tries === TRIES) return;
    this.#isLoading = true;
    this.#tries++;
    try {
      const { createMeasure } = await import('../../evidence/index.js');
      const report = (message: string, value: string) =>
        this.#report(new OptInError('disclosure-illegible', message, { value }));
      this.#measure = createMeasure({ childrenOf, hostOf, linesOf, parentOf, report });
      if (this.#unseen) this.#atTick = this.#now(this.#unseen);
    } catch (cause) {
      const message = 'What measures the words on the screen could not be loaded.';
      if (this.#tries === 1) this.#report(new OptInError('load-failed', message, { cause }));
    }
    this.#isLoading = false;
  }
}
