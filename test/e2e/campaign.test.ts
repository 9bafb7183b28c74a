/** What breaks between page and receiver loses nothing, doubles nothing and stops no order. `npm run campaign` sends more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaign } from '../campaign/campaign.js';
import { EVENTS, FAULTS, planShoppers, SHAPES, type Engine, type Shares } from '../campaign/shoppers.js';
import { FAULTY, rowOf, type Outcome, type Stored } from '../campaign/tally.js';
import { findEngine, wantedEngines } from '../tools/browsers.js';

/** Of few shoppers, these meet everything there is. */
const SEED = 7;
const COUNT = 40;
/** WebKit takes longest. */
const SHARES = { chromium: 8, firefox: 3, webkit: 1 };

const there = (wantedEngines() as Engine[]).filter((engine) => findEngine(engine));
const shares: Shares = Object.fromEntries(there.map((engine) => [engine, SHARES[engine]]));
const shoppers = planShoppers(COUNT, SEED, shares);

test('these few shoppers meet every checkout, fault and event', () => {
  const names = (weights: Record<string, number>) =>
    Object.keys(weights).filter((name) => weights[name]! > 0);
  const met = shoppers.flatMap(({ shape, event, faults }) => [
    shape,
    event,
    ...faults.map(({ kind }) => kind),
  ]);
  const missing = [SHAPES, EVENTS, FAULTS].flatMap(names).filter((name) => !met.includes(name as never));
  assert.deepEqual(missing, []);
});

test(`${COUNT} checkouts with faults between page and receiver: nothing lost, nothing doubled, no order blocked`, async () => {
  const { outcomes, records, kills, chain } = await campaign(shoppers, shoppers);
  assert.deepEqual(
    outcomes.flatMap((outcome) => complaintsOf(outcome, records)),
    [],
  );
  assert.equal(outcomes.length, COUNT);
  assert.ok(kills > 0, 'the receiver was killed');
  assert.equal(chain, '', "the receiver's own verify");
});

/** With what it takes to see it again. */
function complaintsOf(outcome: Outcome, records: Stored[]): unknown[] {
  const row = rowOf(
    outcome,
    records.filter(({ proof }) => proof.subject.phone === outcome.shopper.phone),
  );
  const counts = FAULTY.filter((count) => row[count] > 0);
  return counts.length > 0 ? [{ counts, ...outcome }] : [];
}
