import { assert } from 'chai';
import { click, press } from '../../wtr/input.js';
import { optIn, until, type Attributes, type OptIn } from '../support/opt-in.js';

const under = (attributes: Attributes = {}, properties: object = {}) =>
  optIn(
    {
      jurisdiction: 'in',
      contact: 'hello@lowtide.example',
      phone: '+919876543210',
      endpoint: '/x',
      ...attributes,
    },
    { properties },
  );

const offered = ({ element }: OptIn) =>
  Array.from(
    element.renderRoot.querySelectorAll<HTMLOptionElement>('#language option'),
    ({ value }) => value,
  );

/** Chooses with the keyboard: what a list shows while it is open is the browser's own. */
async function choose(made: OptIn, key: string): Promise<void> {
  made.part('language-select').focus();
  await press(key);
}

describe('the choice of language in India', () => {
  it('is between English and those languages of the Eighth Schedule that the element speaks, each by its own name', async () => {
    const made = await under();
    assert.deepEqual(offered(made), ['en', 'bn', 'hi', 'ta', 'ur']);
    const names = Array.from(made.part('language-select').querySelectorAll('option'), (one) => [
      one.lang,
      one.text,
    ]);
    assert.deepEqual(names, [
      ['en', 'English'],
      ['bn', 'বাংলা'],
      ['hi', 'हिन्दी'],
      ['ta', 'தமிழ்'],
      ['ur', 'اردو'],
    ]);
    assert.equal(made.part<HTMLSelectElement>('language-select').value, 'en');
    assert.include(made.part('language').textContent, 'Language');
  });

  it('holds the page\u2019s own language too', async () => {
    assert.deepEqual(offered(await under({ lang: 'de' })), ['de', 'en', 'bn', 'hi', 'ta', 'ur']);
  });

  it('is there under no other law', async () => {
    assert.deepEqual(offered(await under({ jurisdiction: 'eu' })), []);
  });

  it('changes all the texts, clears the ticks, keeps the focus, and is in the proof', async () => {
    const made = await under();
    await click(made.box('marketing'));
    await choose(made, 'ArrowDown');
    await until(() => made.part('container').lang === 'bn' && made.element.matches(':state(ready)'));
    await made.element.updateComplete;
    assert.isFalse(made.box('marketing').checked);
    assert.equal(made.element.renderRoot.querySelector(':focus')?.id, 'language');
    assert.equal(made.part<HTMLSelectElement>('language-select').value, 'bn');
    await click(made.box('marketing'));
    const { notice } = made.element.capture()!;
    assert.equal(notice.language, 'bn');
    assert.notInclude(notice.text, 'Tick the messages');
  });

  it('outlasts what the page says of its own language', async () => {
    const made = await under();
    await choose(made, 'ArrowDown');
    await until(() => made.part('container').lang === 'bn');
    made.element.setAttribute('lang', 'de');
    await made.element.updateComplete;
    assert.equal(made.part('container').lang, 'bn');
  });
});
