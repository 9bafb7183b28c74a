import type { Running, Tab } from './tab.js';

/** A browser that is started again when it has died: in hours, and out of memory, that happens. */
export class Restartable implements Running {
  readonly #start: () => Promise<Running>;
  #running: Promise<Running>;

  private constructor(start: () => Promise<Running>) {
    this.#start = start;
    this.#running = start();
  }

  static async start(start: () => Promise<Running>): Promise<Restartable> {
    const browser = new Restartable(start);
    await browser.#running;
    return browser;
  }

  async newTab(): Promise<Tab> {
    const tried = this.#running;
    try {
      return await (await tried).newTab();
    } catch {
      // Whoever notices first starts it, for all.
      if (this.#running === tried) this.#running = this.#start();
      return (await this.#running).newTab();
    }
  }

  async close(): Promise<void> {
    await (await this.#running).close();
  }
}
