import { assert } from 'chai';
import { endpoint, type Endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { consoleErrors } from '../support/console.js';
import { frameOf, optInIn } from '../support/frame.js';
import { catchSubmissions, buttonOf, proofIn, shopForm } from '../form/support.js';
import { optIn, settled, storage, until, watch } from '../support/opt-in.js';
import { consent, consents, PROOF_ID } from '../preferences/support.js';
import { kept, ticked } from './support.js';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.page.to-ken_1';

const tokensAt = async (shop: Endpoint) =>
  (await shop.requests()).map(({ headers }) => headers['authorization']?.replace(/^Bearer /, ''));

describe('a page token', () => {
  it('goes to the endpoint, and nowhere else', async () => {
    const shop = await endpoint({ status: 201 });
    const form = shopForm();
    const sent = catchSubmissions(form);
    const taken: unknown[][] = [];
    const asked = await optIn(
      { phone: '+4915112345678', endpoint: shop.url, 'page-token': TOKEN },
      { into: form, properties: { deliver: (...given: unknown[]) => taken.push(given) } },
    );
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    await until(() => asked.element.state === 'delivered');
    assert.deepEqual(await tokensAt(shop), [TOKEN]);
    const [request] = await shop.requests();
    assert.deepEqual(JSON.parse(request!.body), asked.element.lastProof);
    assert.deepEqual(taken, [[asked.element.lastProof]]);
    assert.deepEqual(proofIn(sent[0]!), asked.element.lastProof);
    const elsewhere = [
      [...sent[0]!],
      taken,
      asked.events.map(({ detail }) => detail as unknown),
      request!.body,
    ];
    assert.notInclude(JSON.stringify([elsewhere, storage(), consoleErrors()]), TOKEN);
  });

  it('is sent by a page that leaves at once with its form', async () => {
    const shop = await endpoint({ status: 201, hold: true });
    const thanks = await endpoint({
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: 'Thank you',
    });
    const page = await frameOf(
      `<!doctype html><html lang="en"><form action="${thanks.path}" method="post"><button>Buy</button>
      <whatsapp-opt-in business="Low Tide Coffee" privacy-url="/p" phone="+4915112345678"
        endpoint="${shop.url}" page-token="${TOKEN}"></whatsapp-opt-in></form>
      <script type="module" src="/src/define.ts"></script>`,
    );
    const asked = watch(await optInIn(page));
    await settled(asked);
    await click(asked.box('marketing'));
    await click(page.document.querySelector('button')!);
    await thanks.received(1);
    await shop.received(1);
    // A browser that cuts the first request off may let the second out.
    assert.deepEqual([...new Set(await tokensAt(shop))], [TOKEN]);
  });

  it('waits with its proof, and leaves with it: a page without one sends it, to the same address only', async () => {
    const shop = await endpoint({ status: 503 });
    const asked = await ticked({ endpoint: shop.url, 'page-token': TOKEN });
    assert.equal((await asked.element.confirm()).status, 'queued');
    assert.include(JSON.stringify(storage()), TOKEN);
    asked.element.remove();
    await shop.answer({ status: 201 });
    const other = await endpoint({ status: 201 });
    const next = await ticked({ endpoint: other.url, phone: '+4915112345679' });
    await next.element.confirm();
    await until(() => next.heard('opt-in-delivered').length === 2);
    assert.deepEqual(await tokensAt(shop), [TOKEN, TOKEN]);
    assert.deepEqual(await tokensAt(other), [undefined]);
    assert.deepEqual(storage(), {});
  });

  it('of a page is for its own endpoint: what waits for another address goes without', async () => {
    const shop = await endpoint({ status: 503 });
    const asked = await ticked({ endpoint: shop.url });
    await asked.element.confirm();
    asked.element.remove();
    await shop.answer({ status: 201 });
    const next = await optIn({ endpoint: (await endpoint()).url, 'page-token': TOKEN });
    await until(() => next.heard('opt-in-delivered').length > 0);
    assert.deepEqual(await tokensAt(shop), [undefined, undefined]);
  });

  it('takes the place of no receipt: asking for one\u2019s choices is done with that', async () => {
    const own = { ...consents(consent()), latest: PROOF_ID, copies: [] };
    const shop = await endpoint({ status: 201, body: { receipt: 'a.b.c' } }, { status: 200, body: own });
    const asked = await ticked({ endpoint: shop.receiver, 'page-token': TOKEN });
    await asked.element.confirm();
    asked.element.remove();
    const account = await optIn({ mode: 'preferences', endpoint: shop.receiver, 'page-token': TOKEN });
    assert.isTrue(account.box('marketing').checked);
    await shop.answer({ status: 201, body: { receipt: 'd.e.f' } });
    await click(account.box('marketing'));
    await click(account.part('confirm'));
    await until(() => account.element.state === 'delivered');
    const said = (await shop.requests()).map(({ method, headers }) => [method, headers['authorization']]);
    assert.deepEqual(said.slice(0, 3), [
      ['POST', `Bearer ${TOKEN}`],
      ['GET', 'Bearer a.b.c'],
      ['POST', `Bearer ${TOKEN}`],
    ]);
  });
});

describe('a function that gives the page token', () => {
  it('is asked when a proof is sent, and its promise waited for', async () => {
    const shop = await endpoint({ status: 201 });
    let asked = 0;
    const made = await ticked(
      { endpoint: shop.url },
      { pageToken: () => Promise.resolve(`token-${++asked}`) },
    );
    assert.equal(asked, 0);
    assert.equal((await made.element.confirm()).status, 'delivered');
    assert.deepEqual(await tokensAt(shop), ['token-1']);
    assert.equal(asked, 1);
  });

  it('is not waited for by the page: what it leaves behind goes with the token of the next', async () => {
    const shop = await endpoint({ status: 201 });
    const page = await frameOf(
      `<!doctype html><html lang="en"><whatsapp-opt-in business="Low Tide Coffee" privacy-url="/p"
        phone="+4915112345678" endpoint="${shop.url}"></whatsapp-opt-in>
      <script type="module" src="/src/define.ts"></script>`,
    );
    const asked = watch(await optInIn(page));
    asked.element.pageToken = () => new Promise(() => undefined);
    await settled(asked);
    await click(asked.box('marketing'));
    void asked.element.confirm();
    assert.lengthOf(kept('outbox'), 1);
    page.frame.remove();
    const next = await optIn({ endpoint: shop.url, 'page-token': TOKEN });
    await until(() => next.heard('opt-in-delivered').length > 0);
    assert.deepEqual(await tokensAt(shop), [TOKEN]);
    assert.deepEqual(storage(), {});
  });

  const failures: Record<string, () => unknown> = {
    throws: () => {
      throw new Error('no session');
    },
    rejects: () => Promise.reject(new Error('no session')),
    'gives a line break': () => `${TOKEN}\r\nX-Other: 1`,
    'gives nothing': () => undefined,
  };
  for (const [how, pageToken] of Object.entries(failures)) {
    it(`and ${how}: the proof goes without it, and the developer is told once`, async () => {
      const shop = await endpoint({ status: 201 });
      const made = await ticked({ endpoint: shop.url }, { pageToken });
      assert.equal((await made.element.confirm()).status, 'delivered');
      assert.deepEqual(await tokensAt(shop), [undefined]);
      assert.lengthOf(made.errors(), 1);
      assert.equal(made.errors('page-token-failed').length, 1);
      assert.lengthOf(consoleErrors(), 1);
      assert.include(consoleErrors()[0], '<whatsapp-opt-in> page-token-failed: ');
      assert.notInclude(consoleErrors()[0], TOKEN);
    });
  }
});

describe('a page token that cannot be one', () => {
  const wrong: Record<string, string | number> = {
    'is empty': '',
    'has a space': `${TOKEN} x`,
    'has a line break': `${TOKEN}\n`,
    'is too long for a header': 'x'.repeat(4097),
    'is a number': 7,
  };
  for (const [what, pageToken] of Object.entries(wrong)) {
    it(`as it ${what}: one error that does not repeat it, and the proof goes without`, async () => {
      const shop = await endpoint({ status: 201 });
      const made = await ticked({ endpoint: shop.url }, { config: { pageToken } });
      assert.equal((await made.element.confirm()).status, 'delivered');
      assert.deepEqual(await tokensAt(shop), [undefined]);
      const [error] = made.errors();
      assert.lengthOf(made.errors(), 1);
      assert.deepEqual([error!.code, error!.option], ['option-invalid', 'page-token']);
      assert.include(error!.message, 'Allowed: ASCII without spaces');
      assert.lengthOf(consoleErrors(), 1);
      if (pageToken) assert.notInclude(JSON.stringify([consoleErrors(), error]), String(pageToken).trim());
    });
  }

  it('left empty by a template is an error too: no token is a loss that nobody would see', async () => {
    const made = await optIn({ 'page-token': '' });
    assert.deepEqual(
      made.errors().map(({ code, option }) => [code, option]),
      [['option-invalid', 'page-token']],
    );
    assert.equal(made.element.state, 'ready');
  });
});
