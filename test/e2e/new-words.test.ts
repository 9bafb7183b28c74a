/** A yes belongs to the words it was given to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consentsOf, reasonFor } from './support/business.js';
import type { Shopper } from './support/shopper.js';
import { useDemo } from './support/use-demo.js';

const place = useDemo();
const BEFORE = '#before';
const AFTER = '#after whatsapp-opt-in';

const groups = async (phone: string) =>
  (await consentsOf(place.demo, phone)).purposes.find(({ purpose }) => purpose === 'groups');

/** Agrees to the words of October, and is at the page of November. */
async function agreesToOldWords(typed: string): Promise<Shopper> {
  const shopper = await place.visit('/renewal.html');
  await shopper.ticks('groups', BEFORE);
  await shopper.entersOwnNumber(typed, BEFORE);
  await shopper.saves(BEFORE);
  await shopper.sees(AFTER);
  await shopper.seesReady();
  return shopper;
}

test('a yes to old words is not carried over in silence: its box is empty, the old words are there, and it counts for a while', async () => {
  const phone = '+4915112345721';
  const shopper = await agreesToOldWords('0151 1234 5721');
  assert.equal(await shopper.isTicked('groups', AFTER), false);
  const state = await shopper.reads(`${AFTER} >>> [part=consent]`);
  assert.match(state, /Invite me to the tasting group[^]*words have changed since/);
  await shopper.sees('#permissions ::-p-text(without a new yes it counts until)');
  assert.equal(await reasonFor(place.demo, phone, 'groups'), 'granted');

  await place.goes(shopper, '/owner.html');
  assert.match(await shopper.reads('#renewals'), /\+4915112345721\s+groups\s+.*2026-10/);
});

test('a tick under the new words renews it, and the old proof is kept', async () => {
  const phone = '+4915112345722';
  const shopper = await agreesToOldWords('0151 1234 5722');
  await shopper.ticks('groups', AFTER);
  await shopper.saves(AFTER);
  await shopper.seesState('delivered', AFTER);
  const now = await groups(phone);
  assert.deepEqual([now?.granted, now?.renewal, now?.words?.version], [true, undefined, '2026-11']);
  const [old, renewed] = (await place.demo.recordsOf(phone)).map(({ proof }) => proof);
  assert.deepEqual([old!.notice.version, renewed!.previous], ['2026-10', old!.id]);
  await place.goes(shopper, '/owner.html');
  await shopper.page.waitForSelector('#records article');
  assert.equal(await shopper.page.$('#due ::-p-text(+4915112345722)'), null);
});

test('saving the new page without a tick changes nothing; one press stops what was agreed to under the old words', async () => {
  const phone = '+4915112345723';
  const shopper = await agreesToOldWords('0151 1234 5723');
  await shopper.saves(AFTER);
  assert.match(await shopper.reads(`${AFTER} >>> [part=status]`), /changed nothing/);
  assert.equal((await place.demo.recordsOf(phone)).length, 1);
  await shopper.clicks(`${AFTER} >>> [part=stop-all]`);
  await shopper.seesState('delivered', AFTER);
  assert.equal(await reasonFor(place.demo, phone, 'groups'), 'withdrawn');
});
