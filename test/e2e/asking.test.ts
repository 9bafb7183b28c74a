/** How the shop asks: with examples, for what it names, and not again after a no. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonFor } from './support/business.js';
import { granted, onlyRecordOf } from './support/records.js';
import { NO_TRACES } from './support/shopper.js';
import { useDemo } from './support/use-demo.js';

const place = useDemo();

test('examples and frequencies that a shop shows stand in the proof, and each purpose is its own', async () => {
  const phone = '+4915112345741';
  const shopper = await place.visit('/purposes.html');
  await shopper.ticks('calls');
  await shopper.entersOwnNumber('0151 1234 5741');
  await shopper.saves();
  await shopper.seesState('delivered');
  const { proof } = await onlyRecordOf(place.demo, phone);
  assert.deepEqual(granted(proof), { marketing: false, service: false, groups: false, calls: true });
  for (const words of [
    '“Free shipping this week”',
    '“Your parcel arrives tomorrow between 9 and 12”',
    'Up to 2 messages a year.',
  ]) {
    assert.ok(proof.notice.text.includes(words), words);
  }
  assert.match(proof.choices[0]!.disclosure, /Morning Harbour is back[^]*Up to 4 messages a month/);
  assert.equal(await shopper.reads('#said .notice'), proof.notice.text);
  assert.deepEqual(
    [await reasonFor(place.demo, phone, 'calls'), await reasonFor(place.demo, phone, 'groups')],
    ['granted', 'not-granted'],
  );
});

test('after a no the next view does not ask, the boxes come back by a button, and nothing was kept or sent', async () => {
  const posts = place.gate.posts.length;
  const shopper = await place.visit('/after-a-no.html');
  await shopper.saves();
  await shopper.clicks('[data-view=cups]');
  await shopper.sees('whatsapp-opt-in >>> [part=reconsider]');
  assert.equal(await shopper.page.$('whatsapp-opt-in >>> [part=checkbox]'), null);
  assert.deepEqual(await shopper.traces(), NO_TRACES);
  assert.equal(place.gate.posts.length, posts);

  await shopper.clicks('whatsapp-opt-in >>> [part=reconsider]');
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5742');
  await shopper.saves();
  await shopper.seesState('delivered');
  await shopper.clicks('[data-view=coffee]');
  await shopper.sees('whatsapp-opt-in >>> #purpose-marketing');
  assert.equal(await reasonFor(place.demo, '+4915112345742', 'marketing'), 'granted');
});
