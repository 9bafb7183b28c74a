import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { consent, consents, preferences } from '../preferences/support.js';
import { optIn, until, type OptIn } from '../support/opt-in.js';

const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

/** The elements of the same tree that an attribute names. */
function named({ element }: OptIn, by: Element, attribute: string): (HTMLElement | null)[] {
  const ids = by.getAttribute(attribute)?.split(' ') ?? [];
  return ids.map((id) => element.renderRoot.querySelector<HTMLElement>(`#${id}`));
}

/** What a live region says from now on, each text once. */
function listen(region: HTMLElement): string[] {
  const said: string[] = [];
  new MutationObserver(() => {
    const text = words(region) ?? '';
    if (text !== '') said.push(text);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

describe('what assistive technology is told', () => {
  it('the boxes are a group, named by the heading', async () => {
    const made = await optIn();
    const container = made.part('container');
    assert.equal(container.getAttribute('role'), 'group');
    assert.deepEqual(named(made, container, 'aria-labelledby').map(words), [
      'Messages from Low Tide Coffee on WhatsApp',
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
        'You agreed to these words on January 2, 2026.',
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

  it('the language of the texts is said', async () => {
    assert.equal((await optIn({ lang: 'de' })).part('container').lang, 'de');
  });
});

describe('the live region', () => {
  it('is there, empty, before there is anything to say', async () => {
    const { part } = await optIn();
    assert.equal(part('status').getAttribute('role'), 'status');
    assert.equal(part('status').textContent, '');
  });

  it('says each step of a delivery once, from one and the same place', async () => {
    let take: () => void = () => undefined;
    const onConsent = () => new Promise<void>((resolve) => (take = resolve));
    const made = await optIn({ phone: '+4915112345678' }, { properties: { onConsent } });
    const region = made.part('status');
    const said = listen(region);
    await click(made.box('marketing'));
    await click(made.part('confirm'));
    await until(() => said.length > 0);
    take();
    await until(() => made.element.state === 'delivered');
    made.element.requestUpdate();
    await made.element.updateComplete;
    assert.deepEqual(said, ['Saving your choice\u2026', 'Your choice is saved.']);
    assert.equal(made.part('status'), region);
  });

  it('says that ticks were removed because the words changed', async () => {
    const made = await optIn();
    const said = listen(made.part('status'));
    await click(made.box('marketing'));
    made.element.setAttribute('marketing-frequency', '9/day');
    await until(() => said.length > 0);
    assert.deepEqual(said, ['The text has changed, so your ticks were removed. Please choose again.']);
  });

  it('says that nothing was saved when nothing is ticked', async () => {
    const made = await optIn({ phone: '+4915112345678' }, { properties: { onConsent: () => undefined } });
    const said = listen(made.part('status'));
    await click(made.part('confirm'));
    await until(() => said.length > 0);
    assert.deepEqual(said, ['No box is ticked, so nothing was saved.']);
  });

  it('says nothing while boxes are ticked and unticked', async () => {
    const made = await optIn({ business: 'Another Shop', phone: '+4915112345678' });
    const said = listen(made.part('status'));
    for (const purpose of ['marketing', 'service', 'marketing']) await click(made.box(purpose));
    assert.deepEqual(said, []);
  });
});
