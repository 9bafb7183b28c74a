import { assert } from 'chai';
import type { ConsentProof } from '../../../src/index.js';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { buttonOf, catchSubmissions, proofIn, shopForm } from '../form/support.js';
import { optIn, storage, until } from '../support/opt-in.js';
import { kept, ticked } from './support.js';

const page = window as { saveConsent?: unknown };
afterEach(() => delete page.saveConsent);

describe('a callback', () => {
  it('given as a property gets the proof', async () => {
    const got: ConsentProof[] = [];
    const asked = await ticked({}, { onConsent: (proof: ConsentProof) => got.push(proof) });
    const { status, proof } = await asked.element.confirm();
    assert.equal(status, 'delivered');
    assert.deepEqual(got, [proof!]);
    assert.deepEqual(storage(), {});
  });

  it('named by the attribute is looked up when it is needed', async () => {
    const asked = await ticked({ callback: 'saveConsent' });
    const got: ConsentProof[] = [];
    page.saveConsent = (proof: ConsentProof) => got.push(proof);
    const { status, proof } = await asked.element.confirm();
    assert.equal(status, 'delivered');
    assert.deepEqual(got, [proof!]);
  });

  it('cannot change the proof that others get', async () => {
    const shop = await endpoint();
    const onConsent = (proof: ConsentProof) => (proof.choices[0]!.granted = false);
    const asked = await ticked({ endpoint: shop.url }, { onConsent });
    await asked.element.confirm();
    const [request] = await shop.requests();
    assert.deepEqual(JSON.parse(request!.body), asked.element.lastProof);
    assert.isTrue(asked.element.lastProof?.choices[0]?.granted);
  });

  it('that has not answered yet is waited for', async () => {
    let answer: (() => void) | undefined;
    const onConsent = () => new Promise<void>((resolve) => (answer = resolve));
    const asked = await ticked({}, { onConsent });
    const result = asked.element.confirm();
    assert.equal(asked.element.state, 'pending');
    assert.lengthOf(kept('outbox'), 1);
    answer!();
    assert.equal((await result).status, 'delivered');
  });

  const failures: Record<string, () => unknown> = {
    'that throws': () => {
      throw new Error('the shop is closed');
    },
    'that rejects': () => Promise.reject(new Error('the shop is closed')),
    'that throws nothing in particular': () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- pages do
      throw undefined;
    },
  };
  for (const [how, fail] of Object.entries(failures)) {
    it(`${how} blocks nothing: the form leaves with the proof, which is kept and offered again`, async () => {
      let isOpen = false;
      const got: ConsentProof[] = [];
      const onConsent = (proof: ConsentProof) => (isOpen ? got.push(proof) : fail());
      const form = shopForm();
      const sent = catchSubmissions(form);
      const asked = await optIn({ phone: '+4915112345678' }, { into: form, properties: { onConsent } });
      await click(asked.box('marketing'));
      await click(buttonOf(form));
      await until(() => asked.element.state === 'queued');
      assert.deepEqual(proofIn(sent[0]!), asked.element.lastProof);
      assert.equal(asked.heard('opt-in-queued')[0]?.detail.error.code, 'callback-failed');
      assert.lengthOf(kept('outbox'), 1);
      isOpen = true;
      await asked.element.flush();
      assert.equal(asked.element.state, 'delivered');
      assert.deepEqual(got, [asked.element.lastProof!]);
      assert.deepEqual(storage(), {});
    });
  }

  it('that is no function is a failed delivery too: said once with its name, nothing lost', async () => {
    const asked = await ticked({ callback: 'saveConsent' });
    const { status, error } = await asked.element.confirm();
    assert.deepEqual([status, error?.code], ['queued', 'callback-failed']);
    assert.include(String(error?.cause), 'callback="saveConsent" is not a function');
    page.saveConsent = () => 'taken';
    await asked.element.flush();
    assert.equal(asked.element.state, 'delivered');
  });
});

describe('an endpoint and a callback', () => {
  it('have both taken the proof before it counts as delivered', async () => {
    const shop = await endpoint({ status: 201, body: { receipt: 'r' } });
    let isOpen = false;
    let calls = 0;
    const onConsent = () => {
      calls += 1;
      if (!isOpen) throw new Error('not yet');
    };
    const asked = await ticked({ endpoint: shop.url }, { onConsent });
    assert.equal((await asked.element.confirm()).status, 'queued');
    assert.isUndefined(asked.element.lastReceipt);
    isOpen = true;
    await asked.element.flush();
    assert.equal(asked.element.state, 'delivered');
    assert.equal(asked.element.lastReceipt, 'r');
    // Who has it is not asked again.
    assert.lengthOf(await shop.requests(), 1);
    assert.equal(calls, 2);
  });

  it('do not hold each other up: a failing endpoint is asked again alone', async () => {
    const shop = await endpoint({ status: 500 }, { status: 201 });
    let calls = 0;
    const asked = await ticked({ endpoint: shop.url }, { onConsent: () => calls++ });
    assert.equal((await asked.element.confirm()).status, 'queued');
    await asked.element.flush();
    assert.equal(asked.element.state, 'delivered');
    assert.equal(calls, 1);
  });
});
