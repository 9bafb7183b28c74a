/**
 * The message that confirms is ready-made and holds the name of the shop, which may be a word that takes consents back.
 * Such a shop's shoppers can confirm all the same; and whoever writes STOP beside the code is heard.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createTranslator, languages, loadMessages } from '../../src/i18n/index.js';
import { draftOf } from '../../src/on-whatsapp/address.js';
import { confirmationCode } from '../../src/proof/index.js';
import { agreed, PURPOSES } from './support/agreed.js';
import { makeProof } from './support/proofs.js';
import { messages, PHONE, SENT_AT, text } from './support/whatsapp.js';

const NAMES = ['Low Tide Coffee', "Lands' End", 'Stop & Shop', 'END.', 'Unsubscribe', 'STOP', 'Baja & Alto'];

/** A shopper of a shop in Germany, where a yes counts only when confirmed; and the message that the element composes. */
async function shopper(business: string, language = 'en') {
  const { controller, notice, surface } = makeProof();
  const made = await agreed(PHONE, {
    controller: { ...controller, name: business },
    notice: { ...notice, language },
    surface: { ...surface, jurisdiction: 'de' },
  });
  const code = confirmationCode(made.proof.id);
  const translator = createTranslator(language, await loadMessages(language), { business });
  return { ...made, code, draft: draftOf(code, translator) };
}

describe('the ready-made message', () => {
  for (const language of languages) {
    test(`in ${language} confirms, whatever the shop is called`, async () => {
      for (const name of NAMES) {
        const { hear, may, draft, store } = await shopper(name, language);
        await hear(messages(text(draft)));
        assert.deepEqual([await may(), await store.kept(10)], [PURPOSES, []], draft);
      }
    });

    test(`in ${language}, edited, confirms where the shop’s name is what stands beside the code`, async () => {
      for (const name of ["Lands' End", 'Stop & Shop']) {
        const { hear, may, draft, code } = await shopper(name, language);
        const cut = draft
          .slice(draft.indexOf(name))
          .replace(code, ` ${code.toLowerCase().replace('-', '')} `);
        await hear(messages(text(cut)));
        assert.deepEqual(await may(), PURPOSES, cut);
      }
    });

    test(`in ${language} with STOP written before or after it takes everything back`, async () => {
      for (const name of ['Low Tide Coffee', 'Stop & Shop', 'STOP']) {
        for (const edit of [(draft: string) => `STOP ${draft}`, (draft: string) => `${draft}\nStop!`]) {
          const { hear, may, draft, events } = await shopper(name, language);
          await hear(messages(text(edit(draft))));
          assert.deepEqual(await may(), [], draft);
          assert.deepEqual(
            (await events()).map(({ act, purposes }) => [act, purposes]),
            [['withdrawal', 'all']],
          );
        }
      }
    });
  }
});

describe('words beside a code', () => {
  test('that may take a consent back wait for a person, and the code does not confirm', async () => {
    const { hear, may, draft, store } = await shopper('Stop & Shop');
    await hear(messages(text(`${draft} Actually, please stop messaging me now, thank you`)));
    assert.deepEqual(await may(), []);
    assert.deepEqual(
      (await store.kept(10)).map(({ reason }) => reason),
      ['unclear'],
    );
  });

  test('take back what was confirmed before, however the code is written', async () => {
    const { hear, may, draft, code } = await shopper("Lands' End");
    await hear(messages(text(draft)));
    assert.deepEqual(await may(), PURPOSES);
    await hear(
      messages(text(`${code.toLowerCase().replace('-', ' ')} unsubscribe`, { timestamp: SENT_AT + 60 })),
    );
    assert.deepEqual(await may(), []);
  });

  test('that are the name of a shop, and nothing else, are heard as the word they are', async () => {
    const { hear, may, code, events } = await shopper('END.');
    await hear(messages(text(`end ${code}`)));
    assert.deepEqual(await may(), []);
    assert.equal((await events())[0]!.act, 'withdrawal');
  });

  test('are heard from whoever sends another’s code, and from an account that hides its number', async () => {
    for (const who of [{ from: '4915100000009' }, { from: undefined, from_user_id: 'DE.7' }]) {
      const { hear, store, code } = await shopper('Low Tide Coffee');
      await hear({ messages: [text(`${code} stop`, who)] });
      const last = store.records.at(-1)!;
      assert.equal(last.subject, who.from ? `+${who.from}` : who.from_user_id);
      assert.deepEqual(await store.kept(10), []);
    }
  });

  test('of a site’s own wording confirm as long as they hold no word that takes consents back', async () => {
    const { hear, may, code } = await shopper('END.');
    await hear(messages(text(`Hello END. – it is me, ${code}, see you soon`)));
    assert.deepEqual(await may(), PURPOSES);
  });
});
