import { assert } from 'chai';
import { createTranslator, en, languages, loadMessages } from '../../../src/i18n/index.js';
import { click } from '../../wtr/input.js';
import { consoleErrors } from '../support/console.js';
import { optIn, page, until } from '../support/opt-in.js';

const PHONE = '+4915112345678';
const plain = (text: string) =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What the element itself says, where each form that its language has is needed. */
const COUNTS: Record<string, number[]> = {
  en: [1, 3],
  ar: [1, 2, 3, 11, 100],
  pl: [1, 3, 5],
  he: [1, 2, 20],
  ja: [3],
};

for (const [language, counts] of Object.entries(COUNTS)) {
  it(`how often is said in the right plural of ${language}`, async () => {
    const messages = await loadMessages(language);
    const made = await optIn({ lang: language });
    for (const count of counts) {
      made.element.setAttribute('marketing-frequency', `${count}/week`);
      await made.element.updateComplete;
      const form = new Intl.PluralRules(language).select(count);
      // A browser of another age may know a form that the texts have not.
      const text = messages[`frequency.week_${form}`] ?? messages['frequency.week_other']!;
      assert.include(made.disclosure('marketing').textContent, text.replace('{{count}}', String(count)));
    }
  });
}

for (const language of languages) {
  it(`every count is said in ${language}, whatever plural forms this browser knows`, async () => {
    const messages = await loadMessages(language);
    const { t } = createTranslator(language, messages);
    const texts = Object.entries(messages).filter(([key]) => key.startsWith('frequency.week_'));
    const numbers = new Intl.NumberFormat(language, { numberingSystem: language === 'bn' ? 'beng' : 'latn' });
    for (let count = 1; count < 200; count++) {
      const all = texts.map(([, text]) => text.replace('{{count}}', numbers.format(count)));
      assert.include(all, t('frequency.week', { count }));
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

  describe('in a language that we do not speak', () => {
    const whole = Object.fromEntries(
      Object.entries(en)
        .filter(([key]) => !key.startsWith('jurisdiction.') && !key.endsWith('_one'))
        .map(([key, text]) => [key, `${text} \u0931`]),
    );

    it('are spoken where they are whole', async () => {
      const made = await optIn(
        { lang: 'mr-IN', phone: PHONE, endpoint: '/x', 'marketing-frequency': '1/week' },
        { properties: { texts: { mr: whole } } },
      );
      assert.equal(made.part('container').lang, 'mr');
      assert.equal(plain(made.part('intro').textContent), `${en.intro} \u0931`);
      await click(made.box('marketing'));
      const { notice, choices } = made.element.capture()!;
      assert.equal(notice.language, 'mr');
      assert.ok(
        notice.text.split('\n').every((line) => line.includes('\u0931')),
        notice.text,
      );
      const one = new Intl.NumberFormat('mr').format(1);
      assert.include(choices[0]!.disclosure, `Up to ${one} messages a week. \u0931`);
      assert.deepEqual(made.errors(), []);
    });

    it('are not mixed into English where they are not whole; what is missing is said once', async () => {
      const { heading } = whole;
      const made = await optIn({ lang: 'mr' }, { properties: { texts: { mr: { heading: heading! } } } });
      await made.element.updateComplete;
      made.element.requestUpdate();
      await made.element.updateComplete;
      assert.equal(made.part('container').lang, 'en');
      assert.notInclude(made.text(), '\u0931');
      const said = consoleErrors();
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(
        said[0]!,
        /texts="mr" is not allowed\. Allowed: all texts .*; intro, label\.marketing, .* are missing/,
      );
    });

    it('need what preferences show, where it is these', async () => {
      const consents = { phone: PHONE, purposes: [], stoppedOnWhatsApp: null };
      const made = await optIn(
        { lang: 'mr', mode: 'preferences', endpoint: '/x' },
        { properties: { texts: { mr: whole }, consents } },
      );
      assert.equal(made.part('container').lang, 'en');
      assert.match(consoleErrors().join(), /texts="mr" is not allowed.*preferences\.heading, .* are missing/);
      const more = Object.fromEntries(
        Object.entries(await loadMessages('en')).map(([key, text]) => [key, `${text} \u0931`]),
      );
      made.element.texts = { mr: more };
      await until(() => made.part('container').lang === 'mr');
      assert.include(
        plain(made.part('heading').textContent),
        'Your choices for messages from Low Tide Coffee',
      );
    });

    it('need what the jurisdiction shows, and nothing of other jurisdictions', async () => {
      const texts = { mr: { ...whole, 'jurisdiction.condition': 'c \u0931' } };
      const made = await optIn({ lang: 'mr', jurisdiction: 'us' }, { properties: { texts } });
      assert.equal(made.part('container').lang, 'en');
      const automated = '{{business}} WhatsApp \u0931';
      made.element.texts = {
        mr: {
          ...texts.mr,
          'jurisdiction.automated': automated,
          'jurisdiction.automated.number': `{{number}} ${automated}`,
        },
      };
      await made.element.updateComplete;
      assert.equal(made.part('container').lang, 'mr');
    });
  });

  it('under what is no language tag are an error, in a page that says the same', async () => {
    const made = await optIn({ lang: 'pt_BR' }, { properties: { texts: { pt_BR: { intro: 'x' } } } });
    assert.deepEqual(
      made.errors().map(({ code, option }) => [code, option]),
      [['option-invalid', 'texts']],
    );
  });

  it('of a region stand over those of its language', async () => {
    const regional = {
      de: { intro: 'Suchen Sie aus.', confirm: 'Sichern' },
      'de-AT': { intro: 'Suachts aus.' },
    };
    const made = await optIn({ lang: 'de-AT', phone: PHONE }, { properties: { texts: regional } });
    assert.equal(plain(made.part('intro').textContent), 'Suachts aus.');
    assert.equal(plain(made.part('confirm').textContent), 'Sichern');
    assert.equal(plain(made.part('heading').textContent), 'Nachrichten von Low Tide Coffee auf WhatsApp');
    assert.equal(made.part('container').lang, 'de-AT');
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
