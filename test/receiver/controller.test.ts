/** Whose consents the receiver keeps: what the page that links lead to says, which must not be left to strangers. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSettings } from '../../src/receiver/cli/settings.js';
import type { Controller } from '../../src/receiver/index.js';
import { choose, makeShop } from './support/capabilities.js';
import { OFFERS } from './support/chat.js';
import { makeReceiver } from './support/receiver.js';
import { messages, text, whatsapp } from './support/whatsapp.js';

const CONTROLLER: Controller = {
  name: 'Low Tide Coffee',
  privacyUrl: 'https://lowtide.example/privacy',
  whatsappNumber: '+494066969123',
  contact: 'hello@lowtide.example',
  address: 'Harbour 1, 20457 Hamburg',
};

describe('the controller', () => {
  test('is told to the person with their consents, as it was set', async () => {
    const { send, opened } = makeShop({ controller: CONTROLLER });
    assert.deepEqual((await opened(await send(choose(true)))).controller, CONTROLLER);
  });

  test('is told where the person agreed in the chat alone, so that the page can show what they may take back', async () => {
    const { hear, link, opened } = makeShop({
      controller: CONTROLLER,
      whatsapp: { ...whatsapp, optIns: [OFFERS] },
    });
    await hear(messages(text('START')));
    const { controller, copies, purposes } = await opened(await link());
    assert.deepEqual([controller, copies, purposes[0]!.granted], [CONTROLLER, [], true]);
  });

  test('is left out where it is not set', async () => {
    const { send, opened } = makeShop();
    assert.equal('controller' in (await opened(await send(choose(true)))), false);
  });

  const wrong: [unknown, RegExp][] = [
    ['Low Tide Coffee', / must be an object; its members are name, privacyUrl/],
    [[CONTROLLER], / must be an object/],
    [{ ...CONTROLLER, name: '' }, /\.name must be the name of the business/],
    [{ name: 'Low Tide Coffee' }, /\.privacyUrl must be the address/],
    [{ ...CONTROLLER, privacyUrl: '/privacy' }, /\.privacyUrl must be the address/],
    [{ ...CONTROLLER, privacyUrl: 'https://[' }, /\.privacyUrl must be the address/],
    [{ ...CONTROLLER, whatsappNumber: '040 66969123' }, /\.whatsappNumber must be its own number in E\.164/],
    [{ ...CONTROLLER, contact: 'x'.repeat(301) }, /\.contact must be/],
    [{ ...CONTROLLER, address: 7 }, /\.address must be/],
    [{ ...CONTROLLER, phone: '1' }, / has a member that is not known: phone/],
  ];

  test('that cannot be meant stops the start, and says which member is wrong', () => {
    for (const [value, message] of wrong) {
      assert.throws(() => makeReceiver({ controller: value as Controller }), { name: 'TypeError', message });
      assert.throws(() => readSettings({ OPT_IN_CONTROLLER: JSON.stringify(value) }), message);
    }
    assert.throws(
      () => readSettings({ OPT_IN_CONTROLLER: '{' }),
      /OPT_IN_CONTROLLER must be an object in JSON\.$/,
    );
  });

  test('is read from its variable', () => {
    assert.deepEqual(readSettings({ OPT_IN_CONTROLLER: JSON.stringify(CONTROLLER) }).controller, CONTROLLER);
    assert.equal(readSettings({}).controller, undefined);
  });
});
