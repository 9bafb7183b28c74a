/** A stranger who tries out numbers: nothing that they can ask tells whether one is known. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { confirmationCode, uuidv7, type ConsentProof } from '../../src/proof/index.js';
import { routes } from '../../src/receiver/http/routes.js';
import type { Store } from '../../src/receiver/index.js';
import { bearer, choose, makeShop } from './support/capabilities.js';
import { memoryStore } from './support/memory-store.js';
import { get, post } from './support/receiver.js';
import { bodyOf, messages, PHONE, preference, text, webhook } from './support/whatsapp.js';

type Shop = ReturnType<typeof makeShop>;

/** A shop that writes down what it asks of its store: where it asks the same, nobody can tell by the time it takes. */
function watchedShop() {
  const asked: string[] = [];
  const store = new Proxy(memoryStore(), {
    get: (target, name: keyof Store) => {
      const member: unknown = target[name];
      if (typeof member !== 'function') return member;
      return (...parameters: unknown[]) => {
        asked.push(name);
        return (member as (...all: unknown[]) => unknown)(...parameters);
      };
    },
  });
  return { ...makeShop({ store }), asked };
}

/** Everything of an answer, but for the signature in a receipt, which is another each time. */
async function told(response: Response) {
  const body = (await response.text()).replace(/([\w-]{20,}\.[\w-]{20,})\.[\w-]{86}/g, '$1.');
  return { status: response.status, headers: [...response.headers], body };
}

/** What the person does meanwhile. */
async function live({ send, hear, link }: Shop): Promise<void> {
  const own = choose(true, { minute: 1, reference: 'customer-7' });
  await send(own);
  await hear(messages(text(confirmationCode(own.id))), preference('stop'));
  await send(choose(false, { minute: 50, previous: own.id, mode: 'preferences' }));
  assert.ok(await link());
}

/** The answers to all that a stranger asks, and what the store was asked for each. */
async function probe(sent: readonly ConsentProof[], meanwhile: number | undefined) {
  const shop = watchedShop();
  const answers: unknown[] = [];
  const receipts: string[] = [];
  async function ask(request: Request) {
    const from = shop.asked.length;
    const answer = await told(await shop.receive(request));
    answers.push({ ...answer, asked: shop.asked.slice(from) });
  }
  for (const [turn, proof] of sent.entries()) {
    if (turn === meanwhile) await live(shop);
    await ask(post(proof));
    await ask(post(proof));
    const again = await shop.receive(post(proof));
    receipts.push(((await again.json()) as { receipt: string }).receipt);
    for (const receipt of receipts) await ask(get('/consents', bearer(receipt)));
  }
  if (meanwhile === sent.length) await live(shop);
  for (const receipt of receipts) await ask(get('/consents', bearer(receipt)));
  return answers;
}

describe('a stranger', () => {
  test('learns nothing by two proofs, one after the other, and the receipt of the first', async () => {
    const first = choose(true, { minute: 30 });
    const second = choose(true, { minute: 31, previous: first.id });
    const latest = async (isKnown: boolean) => {
      const shop = makeShop();
      if (isKnown) await live(shop);
      const receipt = await shop.send(first);
      await shop.send(second);
      return (await shop.opened(receipt)).latest;
    };
    assert.deepEqual([await latest(true), await latest(false)], [first.id, first.id]);
  });

  test('is answered the same, and at the same cost, whatever is held and whenever it came', async () => {
    const first = choose(true, { minute: 30 });
    const second = choose(true, { minute: 31, previous: first.id });
    const sent = [
      first,
      second,
      choose(false, { minute: 32, previous: second.id, mode: 'preferences' }),
      choose(false, { minute: 33, previous: uuidv7(), mode: 'preferences' }),
      choose(false, { minute: 2 }),
    ];
    const unknown = await probe(sent, undefined);
    for (let turn = 0; turn <= sent.length; turn++) assert.deepEqual(await probe(sent, turn), unknown);
  });

  test('is answered the same at every address, without a token or with one that opens nothing', async () => {
    const known = watchedShop();
    await live(known);
    const unknown = watchedShop();
    const id = uuidv7();
    const filled = (path: string) =>
      path.replace('{phone}', encodeURIComponent(PHONE)).replace('{id}', id).replace('{file}', 'loader.js');
    const query = `?phone=${encodeURIComponent(PHONE)}&purpose=marketing`;
    const proof = JSON.stringify(choose(true));
    let asked = 0;
    for (const { path, handlers } of routes) {
      for (const method of ['OPTIONS', 'HEAD', ...Object.keys(handlers)]) {
        for (const token of [undefined, 'guessed-token-of-24-chars', 'a.b.c']) {
          const request = () =>
            new Request(`https://receiver.example${filled(path)}${query}`, {
              method,
              headers: { 'Content-Type': 'application/json', ...(token !== undefined && bearer(token)) },
              ...(method === 'POST' && { body: proof }),
            });
          const [one, other] = [known, unknown].map((shop) => shop.asked.length);
          const answers = [await known.receive(request()), await unknown.receive(request())];
          assert.deepEqual(await told(answers[0]!), await told(answers[1]!), `${method} ${path}`);
          assert.deepEqual(known.asked.slice(one), unknown.asked.slice(other), `${method} ${path}`);
          asked += 1;
        }
      }
    }
    assert.ok(asked > 100);
  });

  test('learns nothing by a webhook that they cannot sign', async () => {
    const [known, unknown] = [watchedShop(), watchedShop()];
    await live(known);
    const forged = () => {
      const signed = webhook(bodyOf(messages(text('STOP'))));
      const headers = new Headers(signed.headers);
      headers.set('x-hub-signature-256', `sha256=${'0'.repeat(64)}`);
      return new Request(signed, { headers });
    };
    const answers = [await known.receive(forged()), await unknown.receive(forged())];
    assert.equal(answers[0]!.status, 401);
    assert.deepEqual(await told(answers[0]!), await told(answers[1]!));
  });
});
