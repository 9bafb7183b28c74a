import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startDemo, type Demo } from './demo.js';
import { Gate } from './gate.js';
import { openBrowser, Shopper } from './shopper.js';

/** The demo, a gate before it, and a browser, for all tests of a file. */
export interface Place {
  demo: Demo;
  gate: Gate;
  browser: Browser;
  /** A page of the shop, in a browser that has never been there. */
  visit(path: string): Promise<Shopper>;
  /** The same browser at another page. */
  goes(shopper: Shopper, path: string): Promise<void>;
}

export function useDemo(): Place {
  const place = {
    visit: (path: string) => Shopper.visit(place.browser, place.gate.url + path),
    async goes(shopper: Shopper, path: string) {
      await shopper.page.goto(place.gate.url + path);
      await shopper.seesReady();
    },
  } as Place;
  before(async () => {
    place.demo = await startDemo();
    place.gate = new Gate(place.demo.port);
    await place.gate.open();
    place.browser = await openBrowser();
  });
  after(async () => {
    await place.browser.close();
    await place.gate.shut();
    await place.demo.stop();
  });
  return place;
}
