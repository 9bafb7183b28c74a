import { assert } from 'chai';
import { languages, loadMessages } from '../../../src/i18n/index.js';
import { click } from '../../wtr/input.js';
import { consoleErrors } from '../support/console.js';
import { optIn, page, until } from '../support/opt-in.js';

const PHONE = '+4915112345678';
const plain = (text: string) =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

for (const language of languages) {
  describe(`how often, in ${language}`, () => {
    for (const count of [1, 2, 3, 11, 99, 100, 102]) {
      it(`is said in the right plural: ${count}`, async () => {
        const messages = await loadMessages(language);
        const form = new Intl.PluralRules(language).select(count);
        const made = await optIn({
          lang: language,
          'marketing-frequency': `${count}/week`,
          'service-frequency': `${count}/order`,
        });
        for (const [purpose, per] of [
          ['marketing', 'week'],
          ['service', 'order'],
        ] as const) {
          const words = messages[`frequency.${per}_${form}`]!.replace('{{count}}', String(count));
          assert.include(made.disclosure(purpose).textContent, ` ${words} `);
        }
      });
    }
  });
}

describe('the site\u2019s own texts', () => {
  const texts = {
    en: { intro: 'Pick some.', heading: 'Hello from {{business}} on WhatsApp' },
    de: { intro: 'Suchen Sie aus.' },
  };

  it('stand in place of ours in their language, and end up in the proof', async () => {
    const made = await optIn({ lang: 'de', phone: PHONE }, { properties: { texts } });
    assert.equal(plain(made.part('intro').textContent), 'Suchen Sie aus.');
    assert.equal(plain(made.part('heading').textContent), 'Nachrichten von Low Tide Coffee auf WhatsApp');
    await click(made.box('marketing'));
    assert.include(made.element.capture()!.notice.text.split('\n'), 'Suchen Sie aus.');
  });

  it('never show in another language', async () => {
    const made = await optIn({ lang: 'ar' }, { properties: { texts } });
    assert.notMatch(made.text(), /Pick|Hello|Suchen/);
    made.element.lang = 'en';
    await until(() => made.part('container').lang === 'en');
    assert.equal(plain(made.part('heading').textContent), 'Hello from Low Tide Coffee on WhatsApp');
  });

  it('in a language that we do not speak are not mixed into English', async () => {
    const french = { fr: { heading: 'Messages de {{business}} sur WhatsApp', intro: 'Cochez.' } };
    const made = await optIn({ lang: 'fr' }, { properties: { texts: french } });
    assert.equal(made.part('container').lang, 'en');
    assert.notInclude(made.text(), 'Cochez');
    assert.notInclude(made.text(), 'sur WhatsApp');
  });

  it('can change while the element is shown', async () => {
    const made = await optIn({}, { properties: { texts } });
    made.element.texts = { en: { intro: 'Now this.' } };
    await made.element.updateComplete;
    assert.equal(plain(made.part('intro').textContent), 'Now this.');
    assert.equal(plain(made.part('heading').textContent), 'Messages from Low Tide Coffee on WhatsApp');
  });

  it('are texts, never markup', async () => {
    const made = await optIn(
      {},
      { properties: { texts: { en: { intro: '<img src=x onerror=alert(1)> & so on' } } } },
    );
    assert.equal(made.part('intro').textContent, '<img src=x onerror=alert(1)> & so on');
    assert.isNull(made.element.renderRoot.querySelector('img'));
  });

  it('give the site\u2019s own purposes their words', async () => {
    const own = {
      en: {
        'label.groups': 'Invite me to groups of {{business}} on WhatsApp',
        'disclosure.groups': 'Invitations.',
      },
    };
    const made = await optIn({ purposes: 'groups' }, { properties: { texts: own } });
    assert.equal(
      plain(made.label('groups').textContent),
      'Invite me to groups of Low Tide Coffee on WhatsApp',
    );
    assert.match(made.disclosure('groups').textContent, /^Invitations\. How often varies\./);
  });

  it('that leave an own purpose without words in the language of the page are an error, not a key on the page', async () => {
    const own = {
      de: { 'label.groups': 'Gruppen von {{business}} auf WhatsApp', 'disclosure.groups': 'Einladungen.' },
    };
    const made = await optIn({ lang: 'en', purposes: 'marketing groups' }, { properties: { texts: own } });
    assert.equal(made.element.state, 'error');
    assert.notInclude(made.text(), 'label.groups');
    assert.lengthOf(made.errors(), 1);
  });
});

describe('a language that cannot be loaded', () => {
  it('is reported once, and the whole element is in English', async () => {
    const frame = page<HTMLIFrameElement>('<iframe></iframe>');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const gone = Object.fromEntries(['/src/i18n/ar.js', '/src/i18n/ar.ts'].map((path) => [path, '/gone.js']));
    frame.srcdoc = `<html lang="ar" dir="rtl"><script type="importmap">${JSON.stringify({ imports: gone })}</script>
      <script>
        addEventListener('opt-in-error', ({ detail }) => (window.codes ??= []).push(detail.error.code));
        console.error = (...parts) => (window.said ??= []).push(parts.join(' '));
      </script>
      <script type="module" src="/src/define.ts"></script>
      <whatsapp-opt-in business="Low Tide Coffee" privacy-url="https://lowtide.example/p"></whatsapp-opt-in>`;
    await loaded;
    const element = frame.contentDocument!.querySelector('whatsapp-opt-in')!;
    await until(() => element.state === 'ready');
    await element.updateComplete;
    const container = element.renderRoot.querySelector<HTMLElement>('#container')!;
    assert.equal(container.lang, 'en');
    assert.equal(container.dir, 'ltr');
    assert.include(container.textContent, 'Tick the messages you want, or none.');
    assert.notMatch(container.textContent, /\p{Script=Arabic}/u);
    const { codes, said } = frame.contentWindow as unknown as { codes: string[]; said: string[] };
    assert.deepEqual(codes, ['load-failed']);
    assert.lengthOf(said, 1);
    assert.match(said[0]!, /load-failed: The texts for ar could not be loaded/);
  });

  it('does not happen to English, which is inside', async () => {
    await optIn({ lang: 'en' });
    assert.deepEqual(consoleErrors(), []);
  });
});

describe('the rows', () => {
  it('have labels of the same size, weight and colour, as policy.md section 8 asks', async () => {
    const made = await optIn();
    const look = (purpose: string) => {
      const { fontSize, fontWeight, color } = getComputedStyle(made.label(purpose));
      return { fontSize, fontWeight, color };
    };
    assert.deepEqual(look('marketing'), look('service'));
  });

  it('have disclosures of at least seven eighths of the text around', async () => {
    const made = await optIn({}, { into: page('<div style="font-size: 24px"></div>') });
    assert.isAtLeast(parseFloat(getComputedStyle(made.disclosure('service')).fontSize), 21);
  });
});
