import { assert } from 'chai';
import { click, press } from '../../wtr/input.js';
import { axeFindings } from '../support/axe.js';
import { optIn, page, until, type OptIn } from '../support/opt-in.js';

/** A question of its own for each test: what was said to one is not said to another. */
let asked = 0;
const question = () => ({ business: `Shop ${++asked}`, phone: '+4915112345678', callback: 'takeAnswer' });
Object.assign(window, { takeAnswer: () => undefined });

const isQuiet = ({ element }: OptIn) =>
  element.renderRoot.querySelector('[part="reconsider"]') !== null &&
  element.renderRoot.querySelector('[part="checkbox"]') === null;

describe('after a no, the person', () => {
  for (const [how, answer] of Object.entries({
    'by the own button': async ({ part }: OptIn) => click(part('confirm')),
    'by the page\u2019s button': async () => click(document.querySelector('#later')!),
  })) {
    it(`${how} is not asked again in this page`, async () => {
      page('<button id="later">Continue</button>');
      const given = { ...question(), ...(how.includes('page') && { 'submit-on': '#later' }) };
      const first = await optIn(given);
      await answer(first);
      assert.isFalse(isQuiet(first), 'what was answered stays as it is');
      const second = await optIn(given);
      assert.isTrue(isQuiet(second));
      assert.include(second.text(), 'Choose messages');
      assert.notMatch(second.text(), /sure|miss|sorry|no thanks/i);
      assert.deepEqual(await axeFindings(second.element), []);
    });
  }

  it('can still choose: the boxes come back, empty, with the focus', async () => {
    const given = question();
    await click((await optIn(given)).part('confirm'));
    const made = await optIn(given);
    await click(made.part('reconsider'));
    await until(() => !isQuiet(made));
    assert.isFalse(made.box('marketing').checked);
    assert.equal(made.element.shadowRoot!.activeElement, made.box('marketing'));
    await press(' ');
    assert.isTrue(made.box('marketing').checked);
  });

  it('is asked by another business, and once more after a yes', async () => {
    const given = question();
    const first = await optIn(given);
    await click(first.part('confirm'));
    assert.isFalse(isQuiet(await optIn(question())));
    await click(first.box('marketing'));
    await click(first.part('confirm'));
    assert.isFalse(isQuiet(await optIn(given)));
  });

  it('is asked nothing by what the browser keeps: it keeps nothing', async () => {
    await click((await optIn(question())).part('confirm'));
    assert.lengthOf(sessionStorage, 0);
    assert.deepEqual(
      Object.keys(localStorage).filter((key) => key.includes('whatsapp')),
      [],
    );
  });
});
