import { assert } from 'chai';
import { loadRules } from '../../../src/phone/index.js';
import { consent, consents, preferences, SINCE } from '../preferences/support.js';
import { dayOf } from '../support/day.js';
import { optIn, type OptIn } from '../support/opt-in.js';

const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

/** The elements of the same tree that an attribute names. */
function named({ element }: OptIn, by: Element, attribute: string): (HTMLElement | null)[] {
  const ids = by.getAttribute(attribute)?.split(' ') ?? [];
  return ids.map((id) => element.renderRoot.querySelector<HTMLElement>(`#${id}`));
}

describe('what assistive technology is told', () => {
  it('the boxes are a group, named by the heading and described by the line below it', async () => {
    const made = await optIn();
    const container = made.part('container');
    assert.equal(container.getAttribute('role'), 'group');
    assert.deepEqual(named(made, container, 'aria-labelledby').map(words), [
      'Messages from Low Tide Coffee on WhatsApp',
    ]);
    assert.deepEqual(named(made, container, 'aria-describedby').map(words), [
      'Tick the messages you want, or none.',
    ]);
  });

  it('each box is named by its label and described by its disclosure', async () => {
    const made = await optIn();
    for (const purpose of ['marketing', 'service']) {
      const box = made.box(purpose);
      assert.deepEqual([...(box.labels ?? [])], [made.label(purpose)]);
      assert.deepEqual(named(made, box, 'aria-describedby'), [made.disclosure(purpose)]);
      assert.match(words(made.disclosure(purpose))!, /STOP/);
    }
  });

  it('in preferences mode each box is described by how the person stands as well', async () => {
    const made = await preferences(consents(consent()));
    const box = made.box('marketing');
    assert.equal(
      named(made, box, 'aria-describedby').map(words).join(' '),
      'Advertising messages. How often varies. To stop, reply STOP to any message. ' +
        `You agreed to these words on ${dayOf(SINCE)}.`,
    );
    assert.equal(words(made.part('stop-all')), 'Stop all messages');
    assert.equal(words(made.part('confirm')), 'Save changes');
  });

  it('no box is required', async () => {
    const made = await optIn();
    for (const purpose of ['marketing', 'service']) {
      assert.isFalse(made.box(purpose).required);
      assert.isFalse(made.box(purpose).hasAttribute('aria-required'));
    }
  });

  it('the phone field has a name, a kind and a place for what is wrong; the list of regions has a name', async () => {
    const made = await optIn();
    const input = made.part<HTMLInputElement>('phone-input');
    assert.deepEqual([...(input.labels ?? [])].map(words), ['Mobile number for WhatsApp']);
    assert.deepEqual([input.type, input.autocomplete], ['tel', 'tel']);
    assert.equal(made.part<HTMLSelectElement>('phone-country').autocomplete, 'tel-country-code');
    assert.deepEqual(named(made, input, 'aria-describedby'), [made.part('phone-error')]);
    assert.equal(made.part('phone-error').getAttribute('aria-live'), 'polite');
    assert.equal(made.part('phone-country').getAttribute('aria-label'), 'Country or region');
  });

  it('the explanation and its button have names, and the button says whether it is open', async () => {
    const made = await optIn();
    assert.equal(words(made.part('details-button')), 'What does this mean?');
    assert.equal(made.part('details').getAttribute('aria-label'), 'What does this mean?');
    assert.equal(made.part<HTMLButtonElement>('details-button').popoverTargetElement, made.part('details'));
  });

  it('the link says where it leads by itself', async () => {
    assert.equal(words((await optIn()).part('privacy-link')), 'Privacy policy of Low Tide Coffee');
  });

  it('the list of regions says what it is for where none can be guessed', async () => {
    Object.defineProperty(navigator, 'language', { configurable: true, get: () => '' });
    try {
      const { part } = await optIn();
      assert.equal(part<HTMLSelectElement>('phone-country').selectedOptions[0]!.text, 'Country or region');
    } finally {
      Reflect.deleteProperty(navigator, 'language');
    }
  });

  it('a calling code keeps its sign before it in a text from right to left', async () => {
    await loadRules();
    const { part } = await optIn({ lang: 'ar', country: 'DE' });
    assert.match(part<HTMLSelectElement>('phone-country').selectedOptions[0]!.text, / \u200e\+49$/);
  });

  it('the language of the texts is said', async () => {
    assert.equal((await optIn({ lang: 'de' })).part('container').lang, 'de');
  });

  it('the language of words of then is said, where it is another one', async () => {
    const GERMAN = { label: 'Angebote', disclosure: 'Angebote, wie Rabatte.', language: 'de' };
    const foreign = (part: Element) =>
      Array.from(part.querySelectorAll<HTMLElement>('[lang]'), ({ lang, dir, textContent }) => [
        lang,
        dir,
        textContent,
      ]);
    const made = await preferences(
      consents(consent({ words: GERMAN }), consent({ purpose: 'letters', words: GERMAN })),
    );
    const rows = ['marketing', 'letters'].map((purpose) => made.box(purpose).parentElement!);
    assert.deepEqual(rows.map(foreign), [
      [
        ['de', 'auto', GERMAN.label],
        ['de', 'auto', GERMAN.disclosure],
      ],
      [
        ['de', 'auto', GERMAN.label],
        ['de', 'auto', GERMAN.disclosure],
      ],
    ]);
    assert.include(
      words(rows[0]),
      `You agreed on ${dayOf(SINCE)} to these words: \u201cAngebote\u201d \u201cAngebote, wie Rabatte.\u201d`,
    );
    const here = await preferences(consents(consent()));
    assert.deepEqual(foreign(here.part('container')), []);
  });
});
