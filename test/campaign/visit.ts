import type { Spot, Tab } from './engines/tab.js';
import type { Kept } from './in-page.js';
import { hasOwnPhone, staysAfterOrder } from './pages.js';
import type { Shop } from './shop.js';
import type { Shopper } from './shoppers.js';

/** For what hangs, not for what is slow on a busy machine. Who returns may meet the lease of a tab that was closed. */
const LIMIT_MS = 90_000;
/** Longer than the element waits for an answer. */
const ANSWER_MS = 20_000;

/** What one shopper saw and did. */
export interface Visit {
  /** A tab that closes at once may take the shop's own order with it. */
  isOrderAwaited: boolean;
  isOrdered: boolean;
  kept: Kept;
}

/** One shopper goes to the checkout, orders, meets what was planned, and comes back once when all is well again. */
export async function visit(shopper: Shopper, tab: Tab, shop: Shop): Promise<Visit> {
  await tab.open(shop.address(shopper, '/checkout'));
  await fillIn(shopper, tab);
  const isOrdered = await order(shopper, tab, shop);
  const kept = await comeBack(shopper, tab, shop);
  return { isOrderAwaited: shopper.event !== 'close', isOrdered, kept };
}

async function fillIn(shopper: Shopper, tab: Tab): Promise<void> {
  const state = await tab.ask('ready', LIMIT_MS);
  if (state !== 'ready') throw new Error(`the element is ${state}`);
  if (!hasOwnPhone(shopper.shape)) await typeInto('#phone', false, shopper, tab);
  for (const purpose of shopper.ticks) await tick(`#purpose-${purpose}`, shopper, tab);
  if (shopper.ticks.length === 0) return;
  if (hasOwnPhone(shopper.shape)) await typeInto('[part=phone-input]', true, shopper, tab);
  if (shopper.shape === 'own-button') await confirm(tab);
}

async function typeInto(field: string, isInside: boolean, { typed }: Shopper, tab: Tab): Promise<void> {
  await tab.click(await spotOf(field, isInside, tab));
  await tab.type(typed);
}

/** A line that comes above moves the box: who misses it clicks again. */
async function tick(box: string, { input }: Shopper, tab: Tab): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    if (input === 'keyboard') {
      await tab.ask('focus', box);
      await tab.pressSpace();
    } else await tab.click(await spotOf(box, true, tab));
    if (await tab.ask('isTicked', box)) return;
  }
  throw new Error(`${box} cannot be ticked`);
}

/** The same for the element's own button, which does the same when it is clicked again. */
async function confirm(tab: Tab): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    await tab.click(await spotOf('[part=confirm]', true, tab));
    if ((await tab.ask('state')) !== 'ready') return;
  }
  throw new Error('the own button does nothing');
}

async function spotOf(selector: string, isInside: boolean, tab: Tab): Promise<Spot> {
  for (let tries = 0; tries < 100; tries++) {
    const spot = await tab.ask('spot', selector, isInside);
    if (spot) return spot;
  }
  throw new Error(`${selector} cannot be clicked`);
}

/** Whether the order reached the shop. */
async function order(shopper: Shopper, tab: Tab, shop: Shop): Promise<boolean> {
  const spot = await spotOf('#order', false, tab);
  if (shopper.event === 'close') {
    await tab.clickAndClose(spot);
    return shop.customer(shopper).orders > 0;
  }
  await tab.click(spot, shopper.event === 'double-click' ? 2 : 1);
  const isOrdered = await shop.until(shopper, ({ orders }) => orders > 0, LIMIT_MS);
  if (!isOrdered) return false;
  if (!staysAfterOrder(shopper)) await reaches('/thanks', tab);
  if (shopper.event === 'lingers' && !sends(shopper)) return true;
  await AFTER_ORDER[shopper.event](tab, () =>
    shop.until(shopper, ({ checkouts }) => checkouts > 1, ANSWER_MS),
  );
  return true;
}

const nothing = async () => undefined;

const AFTER_ORDER: Record<Shopper['event'], (tab: Tab, isBack: () => Promise<boolean>) => Promise<unknown>> =
  {
    none: nothing,
    close: nothing,
    'double-click': nothing,
    kill: nothing,
    lingers: (tab) => tab.ask('answered', ANSWER_MS),
    /** From the server or from the browser's memory; drivers wait in vain for the latter to load. */
    async back(tab, isBack) {
      await tab.back();
      await isBack();
    },
    reload: (tab) => tab.reload(),
  };

/** Whether the page that is open now has a script that delivers. */
const sends = (shopper: Shopper) =>
  staysAfterOrder(shopper) || (shopper.thanks === 'script' && shopper.shape !== 'form-alone');

async function reaches(path: string, tab: Tab): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  // While one page gives way to the next there is none to ask.
  while ((await tab.address().catch(() => '')) !== path) {
    if (Date.now() > end) throw new Error(`${path} never comes`);
  }
}

async function comeBack(shopper: Shopper, tab: Tab, shop: Shop): Promise<Kept> {
  shop.comesBack(shopper);
  await tab.open(shop.address(shopper, '/home'));
  return tab.ask('settled', LIMIT_MS);
}
