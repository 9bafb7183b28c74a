import { assert } from 'chai';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { consoleErrors } from '../support/console.js';
import { optIn, until } from '../support/opt-in.js';

const PHONE = '+4915112345678';

describe('a field that a jurisdiction needs', () => {
  for (const [jurisdiction, ...missing] of [
    ['de', 'whatsapp-number'],
    ['ca', 'contact', 'address'],
    ['in', 'contact'],
    ['by-country', 'whatsapp-number', 'contact', 'address'],
  ] as const) {
    it(`is an error where it is left out: ${jurisdiction}`, async () => {
      const made = await optIn({ jurisdiction, phone: PHONE });
      assert.deepEqual(
        made.errors('option-missing').map(({ option }) => option),
        missing,
      );
      for (const [index, option] of missing.entries())
        assert.match(
          consoleErrors()[index]!,
          new RegExp(`${option} is missing\\. Allowed: .*jurisdiction="${jurisdiction}"`),
        );
      assert.equal(made.element.state, 'error');
      assert.isNull(made.element.capture());
    });
  }

  for (const jurisdiction of ['default', 'eu', 'uk', 'us', 'br']) {
    it(`is none beside what is always needed: ${jurisdiction}`, async () => {
      const made = await optIn({ jurisdiction, phone: PHONE, endpoint: '/x' });
      assert.deepEqual(made.errors(), []);
    });
  }
});

describe('the shopper\u2019s country', () => {
  const fields = { 'whatsapp-number': '+4930123456', contact: '+49 30 123456', address: 'Quay 1' };

  for (const [country, expected] of [
    ['FR', 'eu'],
    ['de', 'de'],
    ['GB', 'uk'],
    ['US', 'us'],
    ['PR', 'us'],
    ['CA', 'ca'],
    ['IN', 'in'],
    ['BR', 'br'],
    ['NO', 'eu'],
    ['ID', 'default'],
    [undefined, 'default'],
  ] as const) {
    it(`decides, where the site lets it: ${country ?? 'not known'} is ${expected}`, async () => {
      const made = await optIn({
        ...fields,
        jurisdiction: 'by-country',
        country,
        phone: PHONE,
        endpoint: '/x',
      });
      await click(made.box('service'));
      assert.equal(made.element.capture()!.surface.jurisdiction, expected);
    });
  }

  it('can change while the element is shown, which clears the ticks', async () => {
    const made = await optIn({
      ...fields,
      jurisdiction: 'by-country',
      country: 'US',
      phone: PHONE,
      endpoint: '/x',
    });
    await click(made.box('service'));
    made.element.country = 'BR';
    await until(() => made.part('status').textContent.includes('your ticks were removed'));
    assert.include(made.text(), 'you consent to Low Tide Coffee');
  });

  it('decides nothing where the site names the jurisdiction', async () => {
    const made = await optIn({ jurisdiction: 'uk', country: 'US', phone: PHONE, endpoint: '/x' });
    await click(made.box('service'));
    assert.equal(made.element.capture()!.surface.jurisdiction, 'uk');
  });
});

it('in Germany a yes is offered to be confirmed from the phone, with no option set for it', async () => {
  const receiver = await endpoint({ status: 201, body: { receipt: 'a.b.c' } }, { status: 503 });
  const made = await optIn({
    jurisdiction: 'de',
    'whatsapp-number': '+4930123456',
    phone: PHONE,
    endpoint: receiver.url,
  });
  await click(made.box('service'));
  await click(made.part('confirm'));
  await until(() => made.element.renderRoot.querySelector('[part="whatsapp-link"]'));
  assert.match(made.part<HTMLAnchorElement>('whatsapp-link').href, /^https:\/\/wa\.me\/4930123456\?text=/);
});
