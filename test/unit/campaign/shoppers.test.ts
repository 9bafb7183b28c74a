/** A campaign that cannot be repeated proves nothing: what is found once must be found again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EVENTS, FAULTS, planShoppers, SHAPES } from '../../campaign/shoppers.js';

const SHARES = { chromium: 80, firefox: 10, webkit: 10 };

test('the same seed plans the same shoppers, however many come after them', () => {
  assert.deepEqual(planShoppers(300, 7, SHARES).slice(0, 50), planShoppers(50, 7, SHARES));
  assert.notDeepEqual(planShoppers(50, 7, SHARES), planShoppers(50, 8, SHARES));
});

test('neighbouring seeds have nothing in common', () => {
  const [one, other] = [planShoppers(100, 1, SHARES), planShoppers(100, 2, SHARES)];
  const same = one.filter(
    (shopper, at) => shopper.shape === other[at]!.shape && shopper.event === other[at]!.event,
  );
  assert.ok(same.length < 40, `${same.length} of 100 do the same`);
});

test('each shopper has a number of their own', () => {
  const phones = planShoppers(10_000, 1, SHARES).map(({ phone }) => phone);
  assert.equal(new Set(phones).size, phones.length);
});

test('every engine, checkout, fault and event occurs about as often as it should', () => {
  const shoppers = planShoppers(5000, 3, SHARES);
  assertShares(
    shoppers.map(({ engine }) => engine),
    SHARES,
  );
  assertShares(
    shoppers.map(({ shape }) => shape),
    SHAPES,
  );
  assertShares(
    shoppers.map(({ event }) => event),
    EVENTS,
  );
  assertShares(
    shoppers.flatMap(({ faults }) => faults.map(({ kind }) => kind)),
    FAULTS,
  );
});

test('an engine that is not installed gets no shoppers', () => {
  const engines = planShoppers(200, 1, { firefox: 1 }).map(({ engine }) => engine);
  assert.deepEqual([...new Set(engines)], ['firefox']);
});

function assertShares(names: string[], weights: Record<string, number>): void {
  const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
  for (const [name, weight] of Object.entries(weights)) {
    const expected = (weight / sum) * names.length;
    const found = names.filter((other) => other === name).length;
    assert.ok(Math.abs(found - expected) < 30 + expected / 5, `${name}: ${found}, not about ${expected}`);
  }
}
