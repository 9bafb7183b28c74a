import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTranslator, loadMessages } from '../../../src/i18n/index.js';
import { chatAddress, draftOf } from '../../../src/on-whatsapp/address.js';
import { confirmationCodesIn } from '../../../src/proof/index.js';

const CODE = '7K3M-9QTX';

const translator = async (language: string, business: string, own = {}) =>
  createTranslator(language, { ...(await loadMessages(language)), ...own }, { business });

/** What WhatsApp makes of an address. */
function read(address: string) {
  const { origin, pathname, search, hash } = new URL(address);
  const parameters = [...new URLSearchParams(search)];
  return { origin, pathname, parameters, hash };
}

describe('the address that opens WhatsApp', () => {
  it('has the digits of the number alone, as WhatsApp takes no plus, space or hyphen', () => {
    assert.equal(chatAddress('+4930123456', 'Hi'), 'https://wa.me/4930123456?text=Hi');
    assert.equal(read(chatAddress('+49 30-123 456', 'Hi')).pathname, '/4930123456');
  });

  const drafts = {
    'signs that mean something in an address': 'Fish & Chips #1 + 2 = 100 %? a/b;c,d:e@f',
    'quotes and brackets': `Say "yes" <b>'now'</b> (or [never]) \\ \`x\``,
    Arabic: 'أؤكّد اختياري لرسائل \u2068Low Tide\u2069 على WhatsApp',
    'line breaks and signs beyond the first plane': 'Hello\n\u{1f44b}\u{1f3fd} you',
  };
  for (const [what, draft] of Object.entries(drafts)) {
    it(`carries ${what} as they are, in one parameter`, () => {
      const address = chatAddress('+4930123456', draft);
      assert.match(address, /^[\x21-\x7e]+$/);
      assert.deepEqual(read(address), {
        origin: 'https://wa.me',
        pathname: '/4930123456',
        parameters: [['text', draft]],
        hash: '',
      });
    });
  }

  it('comes about with half a character in the name of a business, too', () => {
    assert.deepEqual(read(chatAddress('+4930123456', 'Half \ud83d')).parameters, [['text', 'Half \ufffd']]);
  });
});

describe('the draft', () => {
  for (const language of ['en', 'de', 'ar']) {
    it(`holds the code so that the receiver finds it, in ${language}`, async () => {
      const draft = draftOf(CODE, await translator(language, 'Acme 2024-SALE & Sons'));
      assert.ok(confirmationCodesIn(draft).includes(confirmationCodesIn(CODE)[0]!), draft);
      assert.match(draft, /Acme 2024-SALE & Sons/);
    });
  }

  it('is one the receiver understands after a way through the address', async () => {
    const address = chatAddress('+4930123456', draftOf(CODE, await translator('ar', 'مقهى')));
    const [[, text]] = read(address).parameters as [[string, string]];
    assert.ok(confirmationCodesIn(text).includes(confirmationCodesIn(CODE)[0]!), text);
  });

  it("holds the code where a site's own wording has left it out", async () => {
    const own = { 'whatsapp.message': 'Yes, {{business}} may write to me on WhatsApp.' };
    assert.equal(
      draftOf(CODE, await translator('en', 'Acme', own)),
      `Yes, Acme may write to me on WhatsApp. ${CODE}`,
    );
  });
});
