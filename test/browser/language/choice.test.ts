import { assert } from 'chai';
import { languages, loadMessages, matchLanguage } from '../../../src/i18n/index.js';
import { click } from '../../wtr/input.js';
import { optIn, page, until, type OptIn } from '../support/opt-in.js';

const RIGHT_TO_LEFT = ['ar', 'he', 'ur'];

const nameIn = (language: string) =>
  RIGHT_TO_LEFT.includes(language) ? '\u2068Low Tide Coffee\u2069' : 'Low Tide Coffee';

const headingOf = ({ part }: OptIn) => part('heading').textContent.trim();

/** The element is in this language as a whole: every line, the `lang` and the `dir` that speech and layout follow. */
async function assertAllIn(language: string, made: OptIn): Promise<void> {
  const container = made.part('container');
  const messages = await loadMessages(language);
  const heading = messages['heading']!.replace('{{business}}', nameIn(language));
  await until(() => headingOf(made) === heading);
  assert.equal(container.lang, language);
  assert.equal(getComputedStyle(container).direction, RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');
  const shown = {
    intro: 'intro',
    privacy: 'privacy-link',
    'details.open': 'details-button',
    confirm: 'confirm',
  };
  for (const [key, part] of Object.entries(shown)) {
    const words = messages[key]!.replace('{{business}}', nameIn(language));
    assert.equal(made.part(part).textContent.trim(), words);
  }
}

describe('the language of the element', () => {
  const root = document.documentElement;
  const { lang, dir } = root;
  afterEach(() => Object.assign(root, { lang, dir }));

  for (const language of languages) {
    it(`is ${language} where its own attribute says so`, async () => {
      await assertAllIn(language, await optIn({ lang: language }));
    });
  }

  it('is the nearest ancestor\u2019s', async () => {
    root.lang = 'ar';
    const outer = page('<section lang="en"><div lang="de"><p></p></div></section>');
    await assertAllIn('de', await optIn({ lang: undefined }, { into: outer.querySelector('p')! }));
  });

  it('is that of the host around its shadow root', async () => {
    const host = page('<div lang="de"></div>');
    const inner = host.attachShadow({ mode: 'closed' });
    await assertAllIn('de', await optIn({ lang: undefined }, { into: inner }));
  });

  it('is the document\u2019s', async () => {
    root.lang = 'ar';
    await assertAllIn('ar', await optIn({ lang: undefined }));
  });

  for (const empty of ['no', 'an empty']) {
    it(`is the browser's in a document with ${empty} language`, async () => {
      root.removeAttribute('lang');
      if (empty !== 'no') root.lang = '';
      await assertAllIn(matchLanguage(navigator.language) ?? 'en', await optIn({ lang: undefined }));
    });
  }

  for (const [tag, language] of [
    ['de-AT', 'de'],
    ['DE-ch', 'de'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['pt', 'pt-BR'],
    ['pt-AO', 'pt-PT'],
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['iw', 'he'],
    ['es_MX', 'es'],
  ] as const) {
    it(`stands in for its regions: ${tag}`, async () => assertAllIn(language, await optIn({ lang: tag })));
  }

  for (const tag of ['fi', 'yi', 'hi-Latn', 'not a tag', 'x']) {
    it(`is English as a whole where we do not speak the page's: ${tag}`, async () => {
      Object.assign(root, { lang: tag, dir: 'rtl' });
      const made = await optIn({ lang: undefined });
      await assertAllIn('en', made);
      assert.deepEqual(made.errors(), []);
    });
  }

  it('follows the page when that changes, wherever it is said', async () => {
    root.lang = 'en';
    const section = page('<section></section>');
    const made = await optIn({ lang: undefined }, { into: section });
    root.lang = 'de';
    await assertAllIn('de', made);
    section.lang = 'ar';
    await assertAllIn('ar', made);
    section.removeAttribute('lang');
    await assertAllIn('de', made);
    made.element.lang = 'en';
    await assertAllIn('en', made);
  });

  it('follows the element when that moves to a place in another language', async () => {
    const [english, german] = [page('<div lang="en"></div>'), page('<div lang="de"></div>')];
    const made = await optIn({ lang: undefined }, { into: english });
    german.append(made.element);
    await assertAllIn('de', made);
  });

  it('is the last one asked for, however fast the page changes its mind', async () => {
    const made = await optIn({ lang: 'en' });
    for (const tag of ['de', 'ar', 'de', 'en', 'ar']) {
      made.element.lang = tag;
      made.element.requestUpdate();
      await Promise.resolve();
    }
    await assertAllIn('ar', made);
    for (const tag of ['de', 'en']) {
      made.element.lang = tag;
      await made.element.updateComplete;
    }
    await assertAllIn('en', made);
  });

  it('is not shown and not ready before its texts have come', async () => {
    const element = document.createElement('whatsapp-opt-in');
    element.setAttribute('business', 'Low Tide Coffee');
    element.setAttribute('privacy-url', '/privacy');
    element.lang = 'ar';
    page('<div></div>').append(element);
    await element.updateComplete;
    const container = element.renderRoot.querySelector<HTMLElement>('#container')!;
    if (element.state === 'loading') {
      assert.equal(getComputedStyle(container).visibility, 'hidden');
      assert.isTrue(container.inert);
    }
    await until(() => element.state === 'ready');
    await element.updateComplete;
    assert.equal(getComputedStyle(container).visibility, 'visible');
    assert.isFalse(container.inert);
  });

  it('says to style sheets that it is loading, from the moment it is on the page, so that its place can be kept', async () => {
    const element = document.createElement('whatsapp-opt-in');
    Object.assign(element, { business: 'Low Tide Coffee', privacyUrl: '/privacy', lang: 'ar' });
    page('<div></div>').append(element);
    assert.isTrue(element.matches(':state(loading)'));
    await until(() => element.state === 'ready');
    assert.isFalse(element.matches(':state(loading)'));
  });

  it('is in the proof, with the direction it was read in', async () => {
    const made = await optIn({ lang: 'ar-EG', phone: '+4915112345678' });
    await click(made.box('service'));
    const { notice } = made.element.capture()!;
    assert.deepEqual([notice.language, notice.direction], ['ar', 'rtl']);
  });
});

describe('right to left', () => {
  it('puts the box to the right of its label', async () => {
    const made = await optIn({ lang: 'ar' });
    const [box, label] = [made.box('marketing'), made.label('marketing')].map((each) =>
      each.getBoundingClientRect(),
    );
    assert.isAtLeast(box!.left, label!.right);
    const english = await optIn({ lang: 'en' });
    assert.isAtMost(
      english.box('marketing').getBoundingClientRect().right,
      english.label('marketing').getBoundingClientRect().left,
    );
  });

  it('is what the element\u2019s own dir says, where it says something', async () => {
    const made = await optIn({ lang: 'en', dir: 'rtl' });
    assert.equal(getComputedStyle(made.part('container')).direction, 'rtl');
    const auto = await optIn({ lang: 'ar', dir: 'auto' });
    assert.equal(getComputedStyle(auto.part('container')).direction, 'rtl');
  });

  it('leaves numbers to be typed left to right', async () => {
    const made = await optIn({ lang: 'ar' });
    assert.equal(getComputedStyle(made.part('phone-input')).direction, 'ltr');
  });
});
