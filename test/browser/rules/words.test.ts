import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { endpoint } from '../../wtr/endpoint.js';
import { optIn, page, until, type Attributes, type OptIn } from '../support/opt-in.js';

const PHONE = '+4915112345678';

/** Ticks made under old words are gone, and the live region says so. */
async function assertCleared(asked: OptIn, said = 'your ticks were removed') {
  await until(() => asked.part('status').textContent.includes(said));
  assert.equal(asked.part('status').getAttribute('role'), 'status');
  assert.isTrue(asked.element.choices.every(({ granted }) => !granted));
  assert.isFalse(asked.box('marketing').matches(':checked'));
  assert.isNull(asked.element.capture());
}

async function ticked(attributes: Attributes = {}, into?: HTMLElement): Promise<OptIn> {
  const asked = await optIn({ phone: PHONE, ...attributes }, into ? { into } : {});
  await click(asked.box('marketing'));
  assert.isTrue(asked.element.choices[0]?.granted);
  return asked;
}

/** Other words in the same place, as a translating script puts them there. */
function reword(element: HTMLElement, words: string) {
  for (const node of element.childNodes) if (node instanceof Text && node.data.trim()) node.data = words;
}

describe('a tick is cleared when its words change:', () => {
  const changes: Record<string, (asked: OptIn) => void> = {
    'the business, as an attribute': ({ element }) => element.setAttribute('business', 'High Tide'),
    'the business, as a property': ({ element }) => (element.business = 'High Tide'),
    'the business, in config': ({ element }) => {
      element.removeAttribute('business');
      element.config = { business: 'High Tide' };
    },
    'how often messages come': ({ element }) => element.setAttribute('marketing-frequency', '9/day'),
    'the number that stops them': ({ element }) => element.setAttribute('whatsapp-number', '+4930123456'),
    "a purpose's label": ({ element }) =>
      (element.purposes = [{ id: 'marketing', label: 'Offers of Low Tide Coffee on WhatsApp' }]),
    "a purpose's disclosure": ({ element }) =>
      (element.purposes = [{ id: 'marketing', disclosure: 'Everything, all the time.' }]),
    "the site's own texts": ({ element }) =>
      (element.texts = { en: { 'disclosure.marketing': 'Everything, all the time.' } }),
  };
  for (const [what, change] of Object.entries(changes)) {
    it(what, async () => {
      const asked = await ticked();
      change(asked);
      await assertCleared(asked);
    });
  }

  it('the language of the element', async () => {
    const asked = await ticked();
    asked.element.lang = 'de';
    await assertCleared(asked, 'daher wurden Ihre Häkchen entfernt');
  });

  it('the language of the page', async () => {
    const before = document.documentElement.lang;
    document.documentElement.lang = 'en';
    const asked = await ticked({ lang: undefined });
    document.documentElement.lang = 'de';
    await assertCleared(asked, 'daher wurden Ihre Häkchen entfernt');
    document.documentElement.lang = before;
  });

  it('the language around it, as it is moved', async () => {
    const german = page('<section lang="de"></section>');
    const asked = await ticked({ lang: undefined }, page('<section lang="en"></section>'));
    german.append(asked.element);
    await assertCleared(asked, 'daher wurden Ihre Häkchen entfernt');
  });

  it('only the purpose that changed', async () => {
    const asked = await ticked();
    await click(asked.box('service'));
    asked.element.marketingFrequency = '9/day';
    await until(() => asked.part('status').textContent.includes('removed'));
    assert.deepEqual(
      asked.element.choices.map(({ granted }) => granted),
      [false, true],
    );
  });

  it('a purpose that is taken away and comes back starts unticked', async () => {
    const asked = await ticked();
    asked.element.purposes = 'service';
    await asked.element.updateComplete;
    asked.element.purposes = 'marketing service';
    await assertCleared(asked);
  });

  it('after a confirmation: the next one has nothing to say about the new words', async () => {
    const shop = await endpoint();
    const asked = await ticked({ endpoint: shop.url });
    await asked.element.confirm();
    asked.element.business = 'High Tide';
    await assertCleared(asked);
    assert.equal((await asked.element.confirm()).status, 'nothing-to-record');
    assert.lengthOf(await shop.requests(), 1);
  });
});

describe('a tick is never recorded under words that a script put there after it:', () => {
  const tampering: Record<string, (asked: OptIn) => void> = {
    'the label': ({ label }) => reword(label('marketing'), 'Send me nothing'),
    'the disclosure': ({ disclosure }) => reword(disclosure('marketing'), 'No messages at all.'),
    'the language of the notice': ({ part }) => (part('container').lang = 'fr'),
    'more of the disclosure': ({ disclosure }) => disclosure('marketing').append(' And your data is sold.'),
  };
  for (const [what, tamper] of Object.entries(tampering)) {
    it(what, async () => {
      const shop = await endpoint();
      const asked = await ticked({ endpoint: shop.url });
      tamper(asked);
      await click(asked.part('confirm'));
      await assertCleared(asked);
      assert.lengthOf(asked.heard('opt-in-proof'), 0);
      assert.lengthOf(await shop.requests(), 0);
    });
  }

  it('in place of all that was there, so that nothing can be drawn any more', async () => {
    const asked = await ticked({ endpoint: '/never' });
    asked.label('marketing').textContent = 'Send me nothing';
    assert.isNull(asked.element.capture());
    assert.equal((await asked.element.confirm()).status, 'nothing-to-record');
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
  });
});

describe('when the purposes change', () => {
  it('no box stays ticked for another purpose that takes its place', async () => {
    const asked = await ticked();
    asked.element.purposes = 'service';
    await asked.element.updateComplete;
    assert.isFalse(asked.box('service').checked);
    asked.element.purposes = 'service marketing';
    await asked.element.updateComplete;
    assert.isFalse(asked.box('service').checked || asked.box('marketing').checked);
  });

  it('a tick goes with its purpose to another place', async () => {
    const asked = await ticked();
    asked.element.purposes = 'service marketing';
    await asked.element.updateComplete;
    assert.deepEqual([asked.box('service').checked, asked.box('marketing').checked], [false, true]);
    assert.isTrue(asked.element.capture()?.choices[1]?.granted);
  });
});

describe('a tick stays when its words stay:', () => {
  const changes: Record<string, (asked: OptIn) => void> = {
    'another language tag, the same language': ({ element }) => (element.lang = 'en-GB'),
    'the endpoint': ({ element }) => (element.endpoint = '/elsewhere'),
    'the reference': ({ element }) => (element.reference = 'order-7'),
    'the same options again': ({ element }) => (element.config = { business: 'Low Tide Coffee' }),
  };
  for (const [what, change] of Object.entries(changes)) {
    it(what, async () => {
      const asked = await ticked();
      change(asked);
      await asked.element.updateComplete;
      assert.isTrue(asked.element.capture()?.choices[0]?.granted);
      assert.notInclude(asked.text(), 'removed');
    });
  }

  it('a box taken back, though the words changed before that was confirmed: the withdrawal is not lost', async () => {
    const shop = await endpoint();
    const asked = await ticked({ endpoint: shop.url });
    const { proof } = await asked.element.confirm();
    await click(asked.box('marketing'));
    asked.element.lang = 'de';
    await until(() => asked.label('marketing').textContent.includes('Angebote'));
    const withdrawal = (await asked.element.confirm()).proof;
    assert.equal(withdrawal?.previous, proof?.id);
    assert.isFalse(withdrawal?.choices[0]?.granted);
  });
});
