import { availableParallelism } from 'node:os';
import type { PresentedRecord } from '../../src/receiver/index.js';
import { inLanes } from '../tools/lanes.js';
import { startChromium, startFirefox } from './engines/puppeteer.js';
import { Restartable } from './engines/restartable.js';
import type { Running, Tab } from './engines/tab.js';
import { startWebKit } from './engines/webkit.js';
import { FaultProxy } from './fault-proxy.js';
import { Receiver } from './receiver.js';
import { Shop } from './shop.js';
import type { Engine, FaultKind, Shopper } from './shoppers.js';
import { sum, tally, type Outcome, type Row, type Stored } from './tally.js';
import { visit } from './visit.js';

const START: Record<Engine, () => Promise<Running>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};

/** Tabs of one engine at a time, at most. Of Firefox's windows only one has the focus, and hears the keyboard. */
const TABS: Record<Engine, number> = {
  chromium: 2 * availableParallelism(),
  firefox: 1,
  webkit: 2,
};

export interface Result {
  rows: Partial<Record<Engine, Row>>;
  total: Row;
  /** How often each fault was met, and how often the receiver was killed. */
  faults: Record<FaultKind, number>;
  kills: number;
  /** What the receiver's own `verify` says of all its records. */
  chain: string;
  /** Shoppers whose row is not as it should be, and all that is known of them. */
  outcomes: Outcome[];
  records: Stored[];
}

/** Sends these of all shoppers to the shop and counts what became of them. `onDone` hears of each. */
export async function campaign(
  all: readonly Shopper[],
  shoppers: readonly Shopper[],
  onDone: (outcome: Outcome) => void = () => undefined,
): Promise<Result> {
  const receiver = await Receiver.start();
  const proxy = new FaultProxy(receiver);
  const shop = new Shop(all, proxy);
  await shop.open();
  try {
    const engines = [...new Set(shoppers.map(({ engine }) => engine))];
    const driven = engines.map((engine) => drive(engine, shoppers, { shop, onDone }));
    const outcomes = (await Promise.all(driven)).flat();
    await receiver.ready();
    const records = storedIn(await receiver.records());
    const rowOf = (engine: Engine) =>
      tally(
        outcomes.filter(({ shopper }) => shopper.engine === engine),
        records,
      );
    const rows = Object.fromEntries(engines.map((engine) => [engine, rowOf(engine)]));
    const { kills } = receiver;
    const chain = await receiver.faults();
    return { rows, total: sum(Object.values(rows)), faults: proxy.met, kills, chain, outcomes, records };
  } finally {
    await shop.close();
    await receiver.stop();
  }
}

/** Records of proofs; there are no others here. */
function storedIn(records: PresentedRecord[]): Stored[] {
  return records.flatMap(({ id, proof }) => (proof ? [{ id, proof }] : []));
}

interface Place {
  shop: Shop;
  onDone: (outcome: Outcome) => void;
}

async function drive(engine: Engine, all: readonly Shopper[], { shop, onDone }: Place): Promise<Outcome[]> {
  const shoppers = all.filter((shopper) => shopper.engine === engine);
  const browser = await Restartable.start(START[engine]);
  const free: Tab[] = [];
  const tabs = Math.min(TABS[engine], Math.ceil(shoppers.length / 10));
  try {
    return await inLanes(shoppers, tabs, async (shopper) => {
      const tab = free.pop() ?? (await browser.newTab());
      const outcome = await outcomeOf(shopper, tab, shop);
      if (!outcome.failure) free.push(tab); // one in an unknown state is left alone
      onDone(outcome);
      return outcome;
    });
  } finally {
    await browser.close();
  }
}

async function outcomeOf(shopper: Shopper, tab: Tab, shop: Shop): Promise<Outcome> {
  const customer = shop.customer(shopper);
  try {
    const seenOf = await visit(shopper, tab, shop);
    await Promise.all(customer.handIns);
    const seen = [...new Set([...seenOf.kept.seen, ...customer.seen])];
    return { shopper, ...seenOf, kept: { ...seenOf.kept, seen }, unbacked: customer.unbacked };
  } catch (error) {
    const kept = { seen: [...customer.seen], outbox: [], refused: [], at: Date.now() };
    const failure = String((error as Error).stack);
    return { shopper, isOrderAwaited: false, isOrdered: false, kept, unbacked: 0, failure };
  }
}
