import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { openPage } from '../../wtr/page.js';
import { consoleErrors } from '../support/console.js';
import { frameOf, optInIn } from '../support/frame.js';
import { library } from '../support/library.js';
import { optIn, page, settled, until, watch, type OptIn } from '../support/opt-in.js';

const PHONE = '+4915112345678';
const TOLD = 'This part of the page was loaded again, so your ticks were removed. Please choose again.';
const MARKUP = `<whatsapp-opt-in business="Low Tide Coffee" privacy-url="/p" phone="${PHONE}" lang="en"></whatsapp-opt-in>`;

const status = ({ part }: OptIn) => part('status').textContent.trim();

/** A part of the page that holds the question, ticked by the person. */
async function tickedIn(fragment: Element): Promise<OptIn> {
  fragment.innerHTML = MARKUP;
  const asked = watch(fragment.querySelector('whatsapp-opt-in')!);
  await settled(asked);
  await click(asked.box('marketing'));
  return asked;
}

async function next(fragment: Element): Promise<OptIn> {
  const asked = watch(fragment.querySelector('whatsapp-opt-in')!);
  await settled(asked);
  return asked;
}

describe('ticks that a part of the page took away when it was loaded again', () => {
  const replacements: Record<string, (fragment: Element) => unknown> = {
    'by innerHTML': (fragment) => (fragment.innerHTML = MARKUP),
    'by replaceWith()': (fragment) =>
      fragment.firstElementChild!.replaceWith(document.createRange().createContextualFragment(MARKUP)),
    'emptied first': (fragment) => {
      fragment.replaceChildren();
      setTimeout(() => (fragment.innerHTML = MARKUP), 50);
    },
    'by jQuery': async (fragment) => {
      await library('jquery/dist/jquery.js');
      const { jQuery } = window as unknown as { jQuery: (at: Element) => { html(markup: string): void } };
      jQuery(fragment).html(MARKUP);
    },
  };
  for (const [how, replace] of Object.entries(replacements)) {
    it(`are gone, and the person is told: ${how}`, async () => {
      const fragment = page('<div></div>');
      const before = await tickedIn(fragment);
      await replace(fragment);
      await until(() => fragment.querySelector('whatsapp-opt-in') !== null && !before.element.isConnected);
      const after = await next(fragment);
      assert.isFalse(after.box('marketing').checked);
      await until(() => status(after) === TOLD);
      await click(after.box('marketing'));
      assert.equal(status(after), '');
    });
  }

  it('are told of also where the new part came before the old one went', async () => {
    const fragment = page('<div></div>');
    const before = await tickedIn(fragment);
    fragment.insertAdjacentHTML('beforeend', MARKUP);
    const after = watch(fragment.querySelectorAll('whatsapp-opt-in')[1]!);
    await settled(after);
    before.element.remove();
    await until(() => status(after) === TOLD);
  });

  it('are no news where they had been confirmed, or had been taken back', async () => {
    for (const act of [
      (asked: OptIn) => {
        asked.element.onConsent = () => undefined;
        return asked.element.confirm();
      },
      (asked: OptIn) => click(asked.box('marketing')),
    ]) {
      const fragment = page('<div></div>');
      await act(await tickedIn(fragment));
      fragment.innerHTML = MARKUP;
      assert.equal(status(await next(fragment)), '');
    }
  });

  it('are no news to another business', async () => {
    const fragment = page('<div></div>');
    await tickedIn(fragment);
    fragment.innerHTML = MARKUP.replace('Low Tide Coffee', 'High Tide');
    assert.equal(status(await next(fragment)), '');
  });

  it('are kept where a morph leaves the element in its place', async () => {
    await library('idiomorph/dist/idiomorph.js');
    const { Idiomorph } = window as unknown as {
      Idiomorph: { morph(at: Element, markup: string, options: object): void };
    };
    const fragment = page('<div></div>');
    const asked = await tickedIn(fragment);
    Idiomorph.morph(fragment, `<p>Shipping: 4 EUR</p>${MARKUP}`, { morphStyle: 'innerHTML' });
    await asked.element.updateComplete;
    assert.isTrue(asked.element.isConnected);
    assert.isTrue(asked.box('marketing').checked);
    assert.equal(status(asked), '');
  });
});

describe('on a development host, a tick that leaves unconfirmed', () => {
  it('with its element is said in the console, and where the question stands next', async () => {
    const fragment = page('<div></div>');
    const asked = await tickedIn(fragment);
    asked.element.remove();
    await until(() => consoleErrors().some((line) => line.includes('unconfirmed')));
    assert.lengthOf(asked.errors('unconfirmed'), 1);
    const after = await optIn({ business: 'High Tide' });
    assert.include(after.part('problem').textContent, 'nothing was confirmed');
    assert.isTrue(after.box('marketing').checkVisibility());
    const later = await optIn({ business: 'High Tide' });
    assert.throws(() => later.part('problem'));
  });

  it('with its page is said there', async () => {
    const frame = await openPage('element.html');
    const shown = {
      window: frame.contentWindow as Window & typeof globalThis,
      document: frame.contentDocument!,
    };
    const asked = watch(await optInIn(shown));
    await settled(asked);
    await click(asked.box('marketing'));
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    shown.window.location.reload();
    await loaded;
    assert.lengthOf(asked.errors('unconfirmed'), 1);
    const again = watch(
      await optInIn({ window: frame.contentWindow as never, document: frame.contentDocument! }),
    );
    await settled(again);
    await again.element.updateComplete;
    assert.include(again.part('problem').textContent, 'nothing was confirmed');
    frame.remove();
  });

  it('is nothing to speak of where it was only moved, or confirmed', async () => {
    const moved = await tickedIn(page('<div></div>'));
    page('<div></div>').append(moved.element);
    const confirmed = await tickedIn(page('<div></div>'));
    confirmed.element.onConsent = () => undefined;
    await confirmed.element.confirm();
    confirmed.element.remove();
    const lost = await tickedIn(page('<div></div>'));
    lost.element.remove();
    await until(() => lost.errors('unconfirmed').length > 0);
    assert.lengthOf(moved.errors('unconfirmed'), 0);
    assert.lengthOf(confirmed.errors('unconfirmed'), 0);
  });
});

describe('a frame without storage', () => {
  it('shows the element all the same', async () => {
    const shown = await frameOf(`${MARKUP}<script>
      Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('refused'); } });
      </script><script type="module" src="/src/define.ts"></script>`);
    const asked = watch(await optInIn(shown));
    await settled(asked);
    assert.deepEqual(asked.errors('internal'), []);
  });
});
