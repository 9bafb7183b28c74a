import { assert } from 'chai';
import { endpoint, type Endpoint, type Received } from '../../wtr/endpoint.js';
import { click, type } from '../../wtr/input.js';
import { verify, type ConsentProof } from '../../../src/proof/index.js';
import { frameOf, optInIn, type Frame } from '../support/frame.js';
import { optIn, settled, storage, until, watch, type OptIn } from '../support/opt-in.js';
import { kept } from './support.js';

const RULES = '/src/phone/rules.ts';
const JAVASCRIPT = { 'Content-Type': 'text/javascript' };
/** The rules as they are, from an address of their own. */
const genuine = { status: 200, headers: JAVASCRIPT, body: `export * from '${RULES}?genuine'` };

/** A shop page where the rules for phone numbers come from `rules`, which can be slow or fail. */
async function shopPage(rules: Endpoint, attributes: string): Promise<Frame & { asked: OptIn }> {
  const imports = JSON.stringify({ imports: { [RULES]: rules.path } });
  const shown = await frameOf(
    `<!doctype html><html lang="en"><script type="importmap">${imports}</script>
    <form><input id="tel" value="0151 12345678"><button>Buy</button>
    <whatsapp-opt-in business="Low Tide Coffee" privacy-url="/p" phone-field="#tel" country="DE" ${attributes}>
    </whatsapp-opt-in></form><script type="module" src="/src/define.ts"></script>`,
  );
  shown.document.forms[0]!.addEventListener('submit', (event) => event.preventDefault());
  const asked = watch(await optInIn(shown));
  await settled(asked);
  await click(asked.box('marketing'));
  return { ...shown, asked };
}

/** The proof in a request, which must be valid. */
function proofOf({ body }: Received): ConsentProof {
  assert.deepEqual(verify(body).problems, []);
  return JSON.parse(body) as ConsentProof;
}

const buy = ({ document }: Frame) => click(document.querySelector('button')!);

describe('a form that is sent before the rules for phone numbers have come', () => {
  it('is not held up: the confirmation is kept as typed, and delivered when they come', async () => {
    const rules = await endpoint({ ...genuine, hold: true });
    const shop = await endpoint({ status: 201 });
    const page = await shopPage(rules, `endpoint="${shop.url}"`);
    await rules.received(1);
    await buy(page);
    assert.equal(page.asked.element.state, 'pending');
    assert.deepEqual(
      kept('outbox').map(({ record }) => record.subject),
      [{ typed: '0151 12345678', country: 'DE' }],
    );
    assert.lengthOf(page.asked.heard('opt-in-proof'), 0);
    const [draft] = kept('outbox');
    void page.asked.element.flush(); // a retry in between must not finish it a second time
    await rules.release();
    const [request] = await shop.received(1);
    assert.deepEqual(proofOf(request!).subject, { phone: '+4915112345678' });
    assert.equal(proofOf(request!).id, draft!.id);
    await until(() => page.asked.element.state === 'delivered');
    assert.deepEqual(storage(), {});
    assert.deepEqual(page.faults, []);

    // The same decision again is the same proof, though the number reads differently now.
    await buy(page);
    assert.lengthOf(page.asked.heard('opt-in-proof'), 1);
    assert.lengthOf(page.asked.heard('opt-in-delivered'), 1);
    assert.lengthOf(await shop.requests(), 1);
  });

  it('and leaves at once: the next page of the site finishes the confirmation', async () => {
    const rules = await endpoint({ ...genuine, hold: true });
    const shop = await endpoint({ status: 201 });
    const page = await shopPage(rules, `endpoint="${shop.url}"`);
    await rules.received(1);
    await buy(page);
    const [draft] = kept('outbox');
    page.frame.remove();
    assert.lengthOf(await shop.requests(), 0);

    const next = await optIn({ endpoint: shop.url });
    await until(() => next.heard('opt-in-delivered').length > 0);
    const { proof } = next.heard('opt-in-delivered')[0]!.detail;
    assert.equal(proof.id, draft!.id);
    assert.equal(proof.subject.phone, '+4915112345678');
    assert.isTrue(verify((await shop.requests())[0]!.body).valid);
    assert.deepEqual(storage(), {});
    await rules.release();
  });

  it('with a number that turns out wrong: the person is asked to correct it, and nothing is sent', async () => {
    const rules = await endpoint({ ...genuine, hold: true });
    const shop = await endpoint({ status: 201 });
    const page = await shopPage(rules, `endpoint="${shop.url}"`);
    page.document.querySelector('input')!.value = '12';
    await rules.received(1);
    await buy(page);
    void page.asked.element.flush();
    await rules.release();
    await until(() => page.asked.element.state === 'invalid');
    assert.lengthOf(page.asked.errors('phone-invalid'), 1);
    assert.deepEqual(storage(), {});
    assert.lengthOf(await shop.requests(), 0);

    await click(page.document.querySelector('input')!);
    page.document.querySelector('input')!.value = '';
    await type('0151 12345678');
    await buy(page);
    const [request] = await shop.received(1);
    const [choice] = proofOf(request!).choices;
    assert.deepEqual([choice!.granted, choice!.decidedBy], [true, 'person']);
    assert.deepEqual(page.faults, []);
  });
});

describe('a form that is sent when the rules for phone numbers cannot be loaded', () => {
  it('is not held up: it is said, kept as typed, and finished by the next page', async () => {
    const rules = await endpoint({ status: 500 });
    const shop = await endpoint({ status: 201 });
    const page = await shopPage(rules, `endpoint="${shop.url}"`);
    await buy(page);
    await until(() => page.asked.element.state === 'queued');
    assert.isAbove(page.asked.errors('load-failed').length, 0);
    await page.asked.element.updateComplete;
    assert.include(page.asked.part('status').textContent, 'Not sent yet');
    assert.lengthOf(kept('outbox'), 1);
    assert.deepEqual(page.faults, []);
    page.frame.remove();

    const next = await optIn({ endpoint: shop.url });
    await until(() => next.heard('opt-in-delivered').length > 0);
    assert.lengthOf(await shop.requests(), 1);
    assert.deepEqual(storage(), {});
  });
});
