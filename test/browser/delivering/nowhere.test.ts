import { assert } from 'chai';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { optIn, storage, until } from '../support/opt-in.js';
import { kept, ticked, told } from './support.js';

describe('a proof with nowhere to go', () => {
  it('is kept, and that nothing takes it is said once', async () => {
    const asked = await ticked();
    const { status, proof, error } = await asked.element.confirm();
    assert.deepEqual([status, error?.code], ['queued', 'destination-missing']);
    await asked.element.flush();
    assert.lengthOf(asked.errors('destination-missing'), 1);
    assert.deepEqual(
      kept('outbox').map(({ id }) => id),
      [proof!.id],
    );
    assert.equal(asked.element.state, 'queued');
    await asked.element.updateComplete;
    assert.notInclude(asked.text(), 'Your choice is saved');
  });

  it('goes to the endpoint that the site adds later', async () => {
    const shop = await endpoint({ status: 201 });
    const asked = await ticked();
    const { proof } = await asked.element.confirm();
    asked.element.remove();
    const next = await optIn({ endpoint: shop.url });
    await until(() => next.heard('opt-in-delivered').length > 0);
    assert.equal((await shop.requests())[0]!.headers['idempotency-key'], proof!.id);
    assert.deepEqual(storage(), {});
  });
});

describe('where the browser refuses storage', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  const { setItem } = Storage.prototype;
  afterEach(() => {
    Object.defineProperty(window, 'localStorage', own);
    Storage.prototype.setItem = setItem;
  });
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  const refusals: Record<string, () => void> = {
    'because it is full': () => (Storage.prototype.setItem = refuse),
    altogether: () => Object.defineProperty(window, 'localStorage', { configurable: true, get: refuse }),
  };
  for (const [why, begin] of Object.entries(refusals)) {
    it(`${why}: the proof is delivered all the same, and the refusal is said once`, async () => {
      const shop = await endpoint({ status: 500 }, { status: 201 });
      begin();
      const asked = await ticked({ endpoint: shop.url });
      assert.equal((await asked.element.confirm()).status, 'queued');
      await asked.element.flush();
      assert.equal(asked.element.state, 'delivered');
      assert.lengthOf(asked.errors('storage-refused'), 1);
      assert.lengthOf(await shop.requests(), 2);
    });
  }
});

describe('a proof of more than 24 kB', () => {
  const purposes = ['one', 'two', 'three', 'four'].map((id) => ({
    id,
    label: `Messages of Low Tide Coffee on WhatsApp, number ${id}`,
    disclosure: 'We write about coffee. '.repeat(150),
  }));

  it('is not made: one clear error, nothing sent or kept, and the ticks stay', async () => {
    const shop = await endpoint();
    const asked = await optIn({ phone: '+4915112345678' }, { properties: { endpoint: shop.url, purposes } });
    await click(asked.box('one'));
    const before = asked.errors().length;
    await click(asked.part('confirm'));
    const errors = asked.errors().slice(before);
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['proof-too-large'],
    );
    assert.match(errors[0]!.message, /\d+ bytes long; at most 24000/);
    assert.notInclude(told(asked), 'opt-in-proof');
    assert.equal(asked.element.state, 'invalid');
    assert.include(asked.part('status').textContent, 'could not be saved');
    assert.isTrue(asked.box('one').checked);
    assert.isTrue(asked.element.choices[0]!.granted);
    assert.deepEqual(storage(), {});
    assert.lengthOf(await shop.requests(), 0);

    // The site shortens its texts: the same person can go on.
    asked.element.purposes = [purposes[0]!];
    await asked.element.updateComplete;
    assert.equal((await asked.element.confirm()).status, 'delivered');
  });

  it('throws nothing out of capture(), and the form leaves without it', async () => {
    const asked = await optIn({ phone: '+4915112345678' }, { properties: { purposes } });
    await click(asked.box('one'));
    assert.isNull(asked.element.capture());
  });
});
