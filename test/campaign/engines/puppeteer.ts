import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { findEngine } from '../../tools/browsers.js';
import { openChromium } from '../../tools/chromium.js';
import { LOADED_ADDRESS, type Running, type Spot, type Tab } from './tab.js';

/** Two cores and many tabs: what takes this long hangs. */
const PATIENCE_MS = 120_000;

export async function startChromium(): Promise<Running> {
  return running(await openChromium({ protocolTimeout: PATIENCE_MS }));
}

export async function startFirefox(): Promise<Running> {
  const { binary } = findEngine('firefox')!;
  return running(
    await puppeteer.launch({ browser: 'firefox', executablePath: binary!, protocolTimeout: PATIENCE_MS }),
  );
}

function running(browser: Browser): Running {
  return {
    async newTab() {
      // A context has windows of its own, so that no tab lies behind another.
      const context = await browser.createBrowserContext();
      return new PuppeteerTab(context, await context.newPage());
    },
    close: () => browser.close(),
  };
}

class PuppeteerTab implements Tab {
  readonly #context: BrowserContext;
  #page: Page;
  #isBroughtBack = false;

  constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
    this.#page.setDefaultTimeout(PATIENCE_MS);
  }

  async open(url: string): Promise<void> {
    if (this.#isBroughtBack) await this.#renew();
    await this.#page.goto(url);
  }

  ask: Tab['ask'] = (name, ...parameters) =>
    this.#page.evaluate(
      `inPage.${name}(${parameters.map((value) => JSON.stringify(value)).join()})`,
    ) as never;

  address(): Promise<string> {
    return this.#page.evaluate(LOADED_ADDRESS) as Promise<string>;
  }

  async click({ x, y }: Spot, count = 1): Promise<void> {
    await this.#page.mouse.click(x, y, { count });
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async pressSpace(): Promise<void> {
    await this.#page.keyboard.press(' ');
  }

  /** In Firefox, a page from the browser's memory is no longer told apart from its successor. */
  async back(): Promise<void> {
    await this.ask('back');
    this.#isBroughtBack = true;
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async clickAndClose({ x, y }: Spot): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(x, y);
    await mouse.down();
    await this.#renew(mouse.up());
  }

  /** The old page closes while something of it is still on its way. */
  async #renew(last: Promise<void> = Promise.resolve()): Promise<void> {
    await Promise.allSettled([last, this.#page.close()]);
    this.#page = await this.#context.newPage();
    this.#page.setDefaultTimeout(PATIENCE_MS);
    this.#isBroughtBack = false;
  }
}
