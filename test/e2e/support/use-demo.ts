import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { atEnd } from '../../tools/at-end.js';
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

let shared: Promise<{ demo: Demo; browser: Browser }> | undefined;

/** One demo and one browser for all files of a process: a shop has many shoppers, each with a number of their own. */
async function start(): Promise<{ demo: Demo; browser: Browser }> {
  const demo = await startDemo();
  atEnd(() => demo.stop());
  const browser = await openBrowser();
  atEnd(() => browser.close());
  return { demo, browser };
}

/** Call it once in a file, before its tests. */
export function useDemo(): Place {
  const place = {
    visit: (path: string) => Shopper.visit(place.browser, place.gate.url + path),
    async goes(shopper: Shopper, path: string) {
      await shopper.page.goto(place.gate.url + path);
      await shopper.seesReady();
    },
  } as Place;
  before(async () => {
    Object.assign(place, await (shared ??= start()));
    place.gate = new Gate(place.demo.port);
    await place.gate.open();
  });
  after(() => place.gate.shut());
  return place;
}
