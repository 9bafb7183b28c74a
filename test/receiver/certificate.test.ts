/** A page about one proof, for people who were not there: it says what is recorded, no more, and lets nothing run. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ConsentProof } from '../../src/proof/index.js';
import type { WhatsAppEvent } from '../../src/receiver/rules/content.js';
import { enter } from '../../src/receiver/rules/enter.js';
import type { ConsentRecord } from '../../src/receiver/index.js';
import { makeEvent } from './support/events.js';
import { assertProblem } from './support/problem.js';
import { makeChoice, makeProof, makeTestProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, NOW, post, signingKey } from './support/receiver.js';

const PHONE = '+4915112345678';
const AT = '2026-11-21T21:47:40.000Z';

function makeShop() {
  const made = makeReceiver({ acceptTest: true });
  const books = { store: made.store, signingKey, clock: () => new Date(NOW) };
  const ask = (id: string) => made.receive(get(`/consents/${id}/certificate`, asAdmin));
  return {
    ...made,
    ask,
    happens: (over: Partial<WhatsAppEvent>, subject = PHONE) =>
      enter(makeEvent(over), subject, 'phone', books),
    take: async (proof: ConsentProof) => {
      assert.equal((await made.receive(post(proof))).status, 201);
      return { read: async () => (await ask(proof.id)).text(), id: proof.id };
    },
  };
}

/** The text of the page as it is read, on one line. */
function readable(page: string): string {
  const text = page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>(?=[.:])/g, '')
    .replace(/<[^>]+>/g, ' ');
  return text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

function assertSays(page: string, ...texts: string[]): void {
  for (const text of texts) assert.ok(readable(page).includes(text), `says: ${text}\n${readable(page)}`);
}

const granted = () =>
  makeProof({
    choices: [makeChoice({ purpose: 'marketing', granted: true, decidedBy: 'person', decidedAt: AT })],
  });

describe('the page', () => {
  test('says what was shown, what was chosen, by which act, when by which clock, by whom and where', async () => {
    const { take } = makeShop();
    const proof = makeProof();
    const page = await (await take(proof)).read();
    assertSays(
      page,
      proof.id,
      PHONE,
      'order-1001',
      'Low Tide Coffee',
      'https://lowtide.example/checkout',
      'Low Tide Coffee on WhatsApp Offers Order updates',
      'Offers from Low Tide Coffee on WhatsApp ✗ Not granted marketing Up to 4 messages a month.',
      'The box was left unticked; no act on it was recorded.',
      'Order updates from Low Tide Coffee on WhatsApp ✓ Granted service Up to 5 messages an order.',
      'ticked by mouse, pen or touch, 21 Nov 2026, 21:47:40 UTC',
      'On screen for 5 seconds before confirming. Letters 14 CSS pixels high. Contrast 7.4 : 1',
      "21 Nov 2026, 21:47:47 UTC (21 Nov, 22:47:47) browser's clock",
      "21 Nov 2026, 22:00:00 UTC receiver's clock",
      'Europe/Berlin',
      'arrived 12 minutes 13 seconds after it was confirmed',
      'Its digests, its signatures and its place among the records were checked just now, and hold.',
      proof.digest,
      proof.notice.sha256,
      signingKey.keySet.keys[0]!.kid!,
      'whatsapp-opt-in verify FILE',
    );
  });

  test('shows the words in their own language and direction', async () => {
    const { take } = makeShop();
    const text = 'رسائل من ⁨قهوة الجزر⁩ على WhatsApp';
    const page = await (await take(makeProof({ notice: { language: 'ar', direction: 'rtl', text } }))).read();
    assert.ok(page.includes(`lang="ar" dir="rtl">${text}<`));
    assert.ok(page.startsWith('<!doctype html>\n<html lang="en">'));
  });

  test("tells that the browser's clock was ahead, and by how much", async () => {
    const { take } = makeShop();
    const page = await (await take(makeProof({ capturedAt: '2026-11-21T23:05:00.000Z' }))).read();
    assertSays(page, "clock was ahead of the receiver's by at least 1 hour 5 minutes");
  });

  test('tells what was hidden, or could not be measured', async () => {
    const { take } = makeShop();
    const choice = makeChoice({ purpose: 'marketing', granted: true, decidedBy: 'person', decidedAt: AT });
    const { contrastRatio: _, ...evidence } = choice.evidence;
    const choices = [{ ...choice, evidence: { ...evidence, hidden: true, covered: true, onScreenMs: 0 } }];
    const faint = { fontSizePx: 6, contrastRatio: 1.5, hidden: false };
    const notice = { ...makeProof().notice, text: '', evidence: faint };
    const page = await (await take(makeProof({ choices, notice }))).read();
    assertSays(
      page,
      'It was not seen to be on screen before confirming.',
      'Its contrast could not be measured.',
      'Hidden: the page did not let all of it be read.',
      'Covered: something on the page lay over it.',
      'Too small: under 10 CSS pixels.',
      'Too faint: under 4.5 : 1.',
      'The page hid every line of the text.',
    );
  });

  test('tells that it was made as a test', async () => {
    const { take } = makeShop();
    assertSays(await (await take(makeTestProof())).read(), 'Made as a test. It shows the choice of nobody.');
  });

  test('is made whatever time zone the browser named', async () => {
    const { take } = makeShop();
    const page = await (await take(makeProof({ timeZone: 'Middle-earth/<Bree>' }))).read();
    assertSays(page, 'a time zone that is not known here: Middle-earth/<Bree>');
  });
});

describe('how it stands now', () => {
  test('is as granted, until something else is recorded', async () => {
    const { take } = makeShop();
    assertSays(
      await (await take(granted())).read(),
      'As of 21 Nov 2026, 22:00:00 UTC Granted, by this record.',
    );
  });

  test('is confirmed from the phone, where that has come', async () => {
    const { take, happens } = makeShop();
    const surface = { ...makeProof().surface, jurisdiction: 'de' as const };
    const { id, read } = await take(makeProof({ surface, choices: granted().choices }));
    assertSays(await read(), 'It counts once it is confirmed from the phone itself, which has not happened.');
    await happens({ act: 'confirmation', confirms: id, at: '2026-11-21T21:50:00.000Z' });
    const page = await read();
    assertSays(
      page,
      'Confirmed from the phone itself on 21 Nov 2026, 21:50:00 UTC.',
      "21:50:00 UTC WhatsApp's clock",
    );
    assert.ok(!readable(page).includes('It counts once'));
  });

  test('is confirmed also where WhatsApp named the person by a user id alone', async () => {
    const { take, happens } = makeShop();
    const { id, read } = await take(granted());
    await happens({ act: 'identity', origin: 'system', subject: { phone: PHONE, userId: 'DE.123' } });
    const at = '2026-11-21T21:50:00.000Z';
    await happens({ act: 'confirmation', confirms: id, at, subject: { userId: 'DE.123' } }, 'DE.123');
    assertSays(await read(), "from the phone itself 21 Nov 2026, 21:50:00 UTC WhatsApp's clock");
  });

  test('is withdrawn, over WhatsApp, also under a user id that became known as theirs', async () => {
    const { take, happens } = makeShop();
    const { read } = await take(granted());
    await happens({ act: 'identity', origin: 'system', subject: { phone: PHONE, userId: 'DE.123' } });
    const at = '2026-11-21T21:55:00.000Z';
    await happens({ at, subject: { userId: 'DE.123' } }, 'DE.123');
    assertSays(await read(), 'Withdrawn over WhatsApp on 21 Nov 2026, 21:55:00 UTC');
  });

  test('is withdrawn on a page, or granted anew, by a record that is named', async () => {
    const { take } = makeShop();
    const first = await take(granted());
    const later = (minute: string, isGranted: boolean) => {
      const at = `2026-11-21T21:${minute}:00.000Z`;
      const choice = makeChoice({
        purpose: 'marketing',
        granted: isGranted,
        decidedBy: 'person',
        decidedAt: at,
      });
      return makeProof({ capturedAt: at, choices: [choice] });
    };
    const withdrawal = await take(later('50', false));
    assertSays(
      await first.read(),
      `taken back on a page, by another record of 21 Nov 2026, 21:50:00 UTC: ${withdrawal.id}`,
    );
    const again = await take(later('52', true));
    assertSays(await first.read(), `Granted, by another record of 21 Nov 2026, 21:52:00 UTC: ${again.id}`);
    assertSays(await withdrawal.read(), 'is the one that this record names', 'Digest of the record before');
  });

  test('is stopped in WhatsApp itself', async () => {
    const { take, happens } = makeShop();
    const { read } = await take(granted());
    await happens({ origin: 'user-preferences', purposes: ['marketing'] });
    assertSays(
      await read(),
      'Marketing messages have been stopped in WhatsApp itself since 21 Nov 2026, 21:55:00 UTC.',
    );
  });
});

describe("what was changed behind the receiver's back", () => {
  const cases: [string, (record: ConsentRecord) => void, RegExp][] = [
    [
      'a choice',
      (record) => (proofIn(record).choices[0]!.granted = false),
      /✗ does not hold The proof is whole/,
    ],
    ['the notice', (record) => (proofIn(record).notice.text += '.'), /✗ does not hold The text shown/],
    [
      'the time of arrival',
      (record) => (record.receivedAt = AT),
      /✗ does not hold The receipt .*✗ does not hold The seal/,
    ],
    ['the receipt', (record) => (record.receipt = 'a.b.c'), /✗ does not hold The receipt/],
    ['the seal', (record) => (record.seal = record.receipt!), /✗ does not hold The seal/],
    ['the place', (record) => (record.position = 7), /✗ does not hold The seal .*✗ does not hold/],
    [
      'the record before',
      (record) => (record.previous = record.digest),
      /✗ does not hold The record before it/,
    ],
  ];
  for (const [what, change, expected] of cases) {
    test(`${what} is told, and the page does not say that all holds`, async () => {
      const { take, store } = makeShop();
      const { read } = await take(granted());
      change(store.records[0]!);
      const text = readable(await read());
      assert.match(text, expected);
      assert.ok(text.includes('Not all of it holds'));
      assert.ok(!text.includes('checked just now, and hold'));
    });
  }
});

describe('what others wrote', () => {
  /** Only the notice has many lines, and with them any sign there is. */
  const written = (text: string, notice = text) =>
    makeProof({
      subject: { phone: PHONE, reference: text },
      timeZone: text,
      controller: {
        name: text,
        privacyUrl: `https://x/${text.replace(/\s/g, '')}`,
        contact: text,
        address: text,
      },
      notice: { language: 'en', direction: 'ltr', version: text, text: notice },
      choices: makeProof().choices.map((choice) => ({ ...choice, label: text, disclosure: text })),
      surface: { ...makeProof().surface, url: `javascript:${text.replace(/[?#\s]/g, '')}`, widget: text },
    });

  test('is text and never markup', async () => {
    const pageOf = async (text: string, notice?: string) =>
      (await makeShop().take(written(text, notice))).read();
    const tags = (page: string) => page.match(/<[^>]*>/g)?.map((tag) => tag.replace(/datetime="[^"]*"/, ''));
    const benign = tags(await pageOf('x'));
    const hostile = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</style></title><b>',
      '&lt;',
      "'`${1}",
    ];
    for (const text of hostile) {
      const page = await pageOf(text);
      assert.deepEqual(tags(page), benign);
      assertSays(page, text);
    }
    const signs = ['<', '>', '"', "'", '&', '/', '!', '-', '=', 'a', ' ', '\u2068'];
    const anyOf = (unit: string[]) =>
      fc.string({ unit: fc.constantFrom(...unit), minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(anyOf(signs), anyOf([...signs, '\n', '\0', '\u202e']), async (text, notice) => {
        assert.deepEqual(tags(await pageOf(text, notice)), benign);
      }),
    );
  });

  test('is no address that anything leads to or is loaded from', async () => {
    const { take } = makeShop();
    const page = await (await take(written('https://evil.example/'))).read();
    assert.doesNotMatch(page, /\s(href|src|srcset|action|style|on\w+)=/);
  });
});

test("a policy lets the page's own style count and nothing else", async () => {
  const { take, ask } = makeShop();
  const { id } = await take(makeProof());
  const response = await ask(id);
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const page = await response.text();
  const [, style = ''] = /<style>(.*)<\/style>/s.exec(page) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  assert.equal(
    response.headers.get('content-security-policy'),
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  assert.doesNotMatch(page, /<script|url\(|@import/i);
});

test('it claims nothing that is not so', async () => {
  const { take } = makeShop();
  const text = readable(await (await take(makeProof())).read());
  assert.doesNotMatch(text, /complian|certif|approv|guarantee|legally|valid consent|requires/i);
});

test('it is for the admin only, of proofs that are held and not erased', async () => {
  const { receive, take, ask } = makeShop();
  const { id } = await take(makeProof());
  await assertProblem(await receive(get(`/consents/${id}/certificate`)), 401, 'token-missing');
  await assertProblem(await ask('019ac0de-7f00-7a1b-8c2d-3e4f5a6b7c8d'), 404, 'not-found');
  await receive(
    new Request(`https://receiver.example/subjects/${PHONE}`, { method: 'DELETE', headers: asAdmin }),
  );
  await assertProblem(await ask(id), 410, 'erased');
});

function proofIn({ content }: ConsentRecord): ConsentProof {
  return content as ConsentProof;
}
