import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { endpoint } from '../../wtr/endpoint.js';
import { optIn, storage, until } from '../support/opt-in.js';
import { kept, ticked, told } from './support.js';

describe('an endpoint that takes the proof', () => {
  it('is told of in order, and its receipt is kept and passed on', async () => {
    const shop = await endpoint({ status: 201, body: { receipt: 'a.b.c' }, hold: true });
    const asked = await ticked({ endpoint: shop.url });
    await click(asked.part('confirm'));
    await shop.received(1);
    assert.equal(asked.element.state, 'pending');
    assert.isTrue(asked.element.matches(':state(pending)'));
    assert.include(asked.part('status').textContent, 'Saving');
    assert.lengthOf(kept('outbox'), 1);
    await shop.release();
    await until(() => asked.element.state === 'delivered');
    await asked.element.updateComplete;
    assert.deepEqual(told(asked), ['opt-in-before-confirm', 'opt-in-proof', 'opt-in-delivered']);
    assert.equal(asked.element.lastReceipt, 'a.b.c');
    assert.deepEqual(asked.heard('opt-in-delivered')[0]?.detail, {
      proof: asked.element.lastProof!,
      receipt: 'a.b.c',
    });
    assert.isTrue(asked.element.matches(':state(delivered)'));
    assert.isFalse(asked.element.matches(':state(pending)'));
    assert.include(asked.part('status').textContent, 'Your choice is saved.');
    assert.deepEqual(storage(), {});
    const [request] = await shop.requests();
    assert.equal(request!.headers['idempotency-key'], asked.element.lastProof?.id);
  });

  it('is asked even when the element is taken away at once', async () => {
    const shop = await endpoint({ status: 201 });
    const asked = await ticked({ endpoint: shop.url });
    const result = asked.element.confirm();
    asked.element.remove();
    assert.equal((await result).status, 'delivered');
    assert.lengthOf(await shop.requests(), 1);
    assert.deepEqual(storage(), {});
  });
});

describe('an endpoint that fails for now', () => {
  const failures = {
    'with 500': { status: 500 },
    'with 429': { status: 429 },
    'with a page of HTML': { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<h1>Hello</h1>' },
    'with a redirect': { status: 302, headers: { Location: '/' } },
    'by cutting the line': { cut: true },
  };
  for (const [how, answer] of Object.entries(failures)) {
    it(`${how}: kept, never shown as saved, and delivered by flush()`, async () => {
      const shop = await endpoint(answer);
      const asked = await ticked({ endpoint: shop.url });
      const result = await asked.element.confirm();
      assert.deepEqual([result.status, result.error?.code], ['queued', 'delivery-failed']);
      assert.equal(asked.element.state, 'queued');
      assert.isTrue(asked.element.matches(':state(queued)'));
      await asked.element.updateComplete;
      assert.include(asked.part('status').textContent, 'Not sent yet');
      assert.deepEqual(told(asked), ['opt-in-before-confirm', 'opt-in-proof', 'opt-in-queued']);
      assert.deepEqual(
        kept('outbox').map(({ id }) => id),
        [result.proof!.id],
      );

      await shop.answer({ status: 201, body: { receipt: 'late' } });
      await asked.element.flush();
      assert.equal(asked.element.state, 'delivered');
      assert.equal(asked.element.lastReceipt, 'late');
      assert.include(told(asked), 'opt-in-delivered');
      assert.deepEqual(storage(), {});
      const ids = new Set((await shop.requests()).map(({ headers }) => headers['idempotency-key']));
      assert.deepEqual([...ids], [result.proof!.id]);
    });
  }

  it('is asked again by the next element of the site, whichever page it is on', async () => {
    const shop = await endpoint({ status: 503 });
    const asked = await ticked({ endpoint: shop.url });
    const { proof } = await asked.element.confirm();
    asked.element.remove();
    await shop.answer({ status: 201 });
    const next = await optIn({ endpoint: '/another' });
    await until(() => next.heard('opt-in-delivered').length > 0);
    assert.equal(next.heard('opt-in-delivered')[0]!.detail.proof.id, proof!.id);
    // It is not what this element was about.
    assert.equal(next.element.state, 'ready');
    assert.isUndefined(next.element.lastProof);
    assert.deepEqual(storage(), {});
  });
});

describe('an endpoint that refuses the proof for good', () => {
  const problem = {
    status: 422,
    headers: { 'Content-Type': 'application/problem+json' },
    body: { code: 'proof-invalid', title: 'The proof is not valid.' },
  };

  it('is told of as an error, and the proof is set aside and never sent again', async () => {
    const shop = await endpoint(problem);
    const asked = await ticked({ endpoint: shop.url });
    const result = await asked.element.confirm();
    assert.deepEqual([result.status, result.error?.code], ['invalid', 'delivery-refused']);
    assert.equal(asked.element.state, 'refused');
    assert.isTrue(asked.element.matches(':state(refused)'));
    await asked.element.updateComplete;
    assert.include(asked.part('status').textContent, 'could not be saved');
    assert.deepEqual(told(asked), ['opt-in-before-confirm', 'opt-in-proof', 'opt-in-error']);
    assert.include(asked.errors('delivery-refused')[0]!.message, '422 (proof-invalid)');

    await asked.element.flush();
    await optIn({ endpoint: shop.url });
    assert.lengthOf(await shop.requests(), 1);
    assert.deepEqual(kept('outbox'), []);
    assert.deepEqual(
      kept('refused').map(({ id }) => id),
      [result.proof!.id],
    );
  });

  it('leaves the ticks: confirming again makes a new proof that follows none', async () => {
    const shop = await endpoint(problem, { status: 201 });
    const asked = await ticked({ endpoint: shop.url });
    const first = await asked.element.confirm();
    assert.isTrue(asked.box('marketing').checked);
    const second = await asked.element.confirm();
    assert.equal(second.status, 'delivered');
    assert.notEqual(second.proof!.id, first.proof!.id);
    assert.isNull(second.proof!.previous);
    assert.equal(second.proof!.choices[0]!.decidedBy, 'person');
    assert.lengthOf(second.proof!.choices[0]!.evidence.events, 1);
  });
});
