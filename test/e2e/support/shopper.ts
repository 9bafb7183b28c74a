import assert from 'node:assert/strict';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { WhatsAppOptIn } from '../../../src/index.js';
import { chromiumArguments, openChromium } from '../../tools/chromium.js';

export function openBrowser(options: { userDataDir?: string; language?: string } = {}): Promise<Browser> {
  const { language = 'en-GB', ...rest } = options;
  return openChromium({ ...rest, args: [...chromiumArguments(), `--accept-lang=${language}`] });
}

/** A person at a page, with a mouse and a keyboard. */
export class Shopper {
  constructor(readonly page: Page) {}

  /** At a page of a shop, in a browser that has never been there. */
  static async visit(browser: Browser, url: string): Promise<Shopper> {
    const context = await browser.createBrowserContext();
    return Shopper.at(await context.newPage(), url);
  }

  static async at(page: Page, url: string): Promise<Shopper> {
    await page.goto(url);
    const shopper = new Shopper(page);
    await shopper.seesReady();
    return shopper;
  }

  /** Waits until all elements of the page have their texts: before, boxes still move. */
  async seesReady(): Promise<void> {
    await this.page.waitForFunction(() =>
      [...document.querySelectorAll<Element & { state?: string }>('whatsapp-opt-in')].every(
        ({ state = 'loading' }) => state !== 'loading',
      ),
    );
  }

  /** Sees something, in the page or inside an element of it (`host >>> inside`). */
  async sees(selector: string): Promise<ElementHandle<HTMLElement>> {
    const found = await this.page.waitForSelector(selector, { visible: true });
    return found as ElementHandle<HTMLElement>;
  }

  async clicks(selector: string): Promise<void> {
    await (await this.sees(selector)).click();
  }

  async types(selector: string, text: string): Promise<void> {
    await (await this.sees(selector)).type(text);
  }

  async ticks(purpose: string, element = 'whatsapp-opt-in'): Promise<void> {
    await this.clicks(`${element} >>> #purpose-${purpose}`);
    assert.equal(await this.isTicked(purpose, element), true, `${purpose} is ticked`);
  }

  async isTicked(purpose: string, element = 'whatsapp-opt-in'): Promise<boolean> {
    const box = await this.sees(`${element} >>> #purpose-${purpose}`);
    return box.evaluate((input) => (input as HTMLInputElement).checked);
  }

  /** Enters a number into the element's own field. */
  async entersOwnNumber(number: string, element = 'whatsapp-opt-in'): Promise<void> {
    await this.types(`${element} >>> [part=phone-input]`, number);
  }

  /** Waits until the rules for phone numbers, asked for at the first touch, are there: a proof could be made now. */
  async canProve(element = 'whatsapp-opt-in'): Promise<void> {
    await this.page.waitForFunction(
      (selector: string) => document.querySelector<WhatsAppOptIn>(selector)!.capture() !== null,
      {},
      element,
    );
  }

  async saves(element = 'whatsapp-opt-in'): Promise<void> {
    await this.clicks(`${element} >>> [part=confirm]`);
  }

  /** Waits until an element is in a state, as its custom state says it. */
  async seesState(state: string, element = 'whatsapp-opt-in'): Promise<void> {
    await this.page.waitForFunction(
      (selector: string, name: string) =>
        document.querySelector<Element & { state?: string }>(selector)?.state === name,
      {},
      element,
      state,
    );
  }

  /** Fills in the shop's address form. */
  async entersAddress(phone: string): Promise<void> {
    const answers = {
      email: 'mira@example.org',
      phone,
      'given-name': 'Mira',
      'family-name': 'Brandt',
      street: 'Quay 9',
      'postal-code': '20457',
      city: 'Hamburg',
    };
    for (const [id, answer] of Object.entries(answers)) await this.types(`#${id}`, answer);
  }

  async placesOrder(): Promise<void> {
    await this.clicks('#checkout .button');
  }

  async reads(selector: string): Promise<string> {
    const found = await this.sees(selector);
    return found.evaluate((node) => node.innerText);
  }

  /** All that the site has left in this browser. */
  async traces(): Promise<unknown> {
    const cookies = await this.page.browserContext().cookies();
    const inPage = await this.page.evaluate(async () => ({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }));
    return { cookies, ...inPage };
  }
}

/** What `traces` finds where nothing was left. */
export const NO_TRACES = { cookies: [], local: [], session: [], databases: [], caches: [] };
