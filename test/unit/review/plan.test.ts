/** What is asked for is checked as the element checks it: a sheet of what no page would show approves nothing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../../src/i18n/index.js';
import { jurisdictionIds } from '../../../src/jurisdictions/index.js';
import { LEAST, problemsOf, sheetOf, WHOLE } from './support/sheets.js';

const jurisdictionsOf = async (options: object) =>
  (await sheetOf(options, { languages: ['en'] })).jurisdictions;

describe('the options of a review sheet', () => {
  it('are named with all that is wrong, and with their file', async () => {
    const problems = await problemsOf({ business: 'Low Tide Coffee', marketingFrequency: 'often' });
    assert.match(problems.join('\n'), /^shop\.json: privacy-url is missing\. Allowed: /m);
    assert.match(problems.join('\n'), /^shop\.json: marketing-frequency="often" is not allowed\. Allowed: /m);
  });

  const wrong: [name: string, options: unknown, message: RegExp][] = [
    ['no object', [], /^shop\.json is not an object/],
    ['an unknown option', { ...LEAST, busines: 'x' }, /^shop\.json: busines="x" is not allowed/],
    [
      'an unknown jurisdiction',
      { ...LEAST, jurisdiction: 'fr' },
      /^shop\.json: jurisdiction="fr" is not allowed/,
    ],
    ['an address that is none', { ...LEAST, privacyUrl: 'mailto:a@b.example' }, /privacy-url="mailto:/],
    ['no purposes', { ...LEAST, purposes: [] }, /purposes=/],
    ['a purpose without words', { ...LEAST, purposes: 'club' }, /purposes="club" is not allowed/],
    ['a text without STOP', { ...LEAST, texts: { de: { stop: 'Schluss.' } } }, /texts\.de\["stop"\]/],
    ['a text of no language', { ...LEAST, texts: { 'de,en': {} } }, /texts="de,en" is not allowed/],
    ['a text for no key', { ...LEAST, texts: { de: { intor: 'x' } } }, /texts\.de\["intor"\]/],
  ];
  for (const [name, options, message] of wrong) {
    it(`are refused for ${name}`, async () => assert.match((await problemsOf(options)).join('\n'), message));
  }

  it('may be as in a page, where an address is relative, a selector is one, and what is empty is not given', async () => {
    const { given } = await sheetOf(
      {
        'privacy-url': '/privacy',
        business: 'Low Tide Coffee',
        phoneField: '#phone',
        endpoint: '/consents',
        contact: '',
      },
      { languages: ['en'], jurisdictions: ['default'] },
    );
    assert.equal(given.privacyUrl, '/privacy');
    assert.ok(!('contact' in given));
  });
});

describe('a field that only some jurisdictions need', () => {
  it('leaves out those alone, and says why', async () => {
    const { jurisdictions, remarks } = await sheetOf(LEAST, { languages: ['en'] });
    assert.deepEqual(jurisdictions, ['default', 'eu', 'uk', 'us', 'br']);
    assert.deepEqual(
      remarks.map(({ about }) => about),
      ['de', 'ca', 'in'],
    );
    assert.match(remarks[0]!.why, /whatsapp-number is missing\. .* as jurisdiction="de" needs it/);
    assert.match(remarks[1]!.why, /contact is missing.* address is missing/);
  });

  it('leaves nothing out once it is given', async () => {
    assert.deepEqual(await jurisdictionsOf(WHOLE), jurisdictionIds);
  });

  it('is told to be missing from the page itself, which then shows nothing', async () => {
    const { remarks } = await sheetOf({ ...LEAST, jurisdiction: 'by-country' }, { languages: ['en'] });
    assert.match(remarks[0]!.why, /^the element shows nothing\. .*jurisdiction="by-country" needs it/);
  });

  it('is an error where nothing else was asked for', async () => {
    assert.match((await problemsOf(LEAST, { jurisdictions: ['ca'] })).join(), /^ca: contact is missing/);
  });
});

describe('what is asked for', () => {
  it('is refused when there is no such language or jurisdiction', async () => {
    assert.deepEqual(
      (await problemsOf(WHOLE, { languages: ['de', 'mr', 'x y'], jurisdictions: ['eu', 'fr'] })).map(
        (line) => line.split(' is not one of ')[0],
      ),
      ['--jurisdiction fr', '--language mr', '--language x y'],
    );
  });

  it('is shown once, in the language that a page in it gets', async () => {
    const { languages, jurisdictions } = await sheetOf(WHOLE, {
      languages: ['de-AT', 'de', 'zh-TW'],
      jurisdictions: ['uk', 'eu', 'uk'],
    });
    assert.deepEqual(
      languages.map(({ language }) => language),
      ['de', 'zh-Hant'],
    );
    assert.deepEqual(jurisdictions, ['eu', 'uk']);
  });
});

describe('the site\u2019s own words', () => {
  const whole = Object.fromEntries(Object.entries(en).map(([key, text]) => [key, `${text} \u0931`]));

  it('stand in the sheet, in their language and counted', async () => {
    const texts = { de: { intro: 'Suchen Sie aus.' }, 'de-AT': { intro: 'Bitte sehr.' } };
    const { languages } = await sheetOf({ ...LEAST, texts }, { jurisdictions: ['default'] });
    const intros = languages.map(({ language, own, notices }) => [language, own, notices[0]!.lines[1]!.text]);
    assert.ok(intros.some((one) => String(one) === 'de,1,Suchen Sie aus.'));
    assert.ok(intros.some((one) => String(one) === 'de-AT,1,Bitte sehr.'));
    assert.equal(intros.filter(([, own]) => own !== 0).length, 2);
  });

  it('in a language of their own are shown as far as they go', async () => {
    const { languages } = await sheetOf(
      { ...LEAST, texts: { mr: whole } },
      { languages: ['mr-IN'], jurisdictions: ['default'] },
    );
    const [{ language, review, missing, notices, groups }] = languages as [(typeof languages)[number]];
    assert.deepEqual([language, review, notices.length], ['mr', undefined, 1]);
    assert.ok(missing.includes('preferences.heading') && !missing.includes('heading'));
    assert.ok(!groups.some(({ title }) => title.includes('page')));
  });

  it('in a language that is not whole are left out, and said so', async () => {
    const texts = { mr: { heading: '{{business}} on WhatsApp' } };
    const { languages, remarks } = await sheetOf({ ...LEAST, texts }, { jurisdictions: ['default', 'eu'] });
    assert.ok(!languages.some(({ language }) => language === 'mr'));
    assert.deepEqual(
      remarks.map(({ about }) => about),
      ['default', 'eu'],
    );
    assert.match(remarks[0]!.why, /texts="mr" is not allowed.* intro, .*are missing/);
  });

  it('for a purpose leave out the languages that have none', async () => {
    const texts = { de: { 'label.club': 'Lauftreff', 'disclosure.club': 'Termine.' } };
    const { languages, remarks } = await sheetOf(
      { ...LEAST, purposes: ['club'], texts },
      { languages: ['de', 'en'], jurisdictions: ['default', 'eu'] },
    );
    assert.deepEqual(
      languages.map(({ language }) => language),
      ['de'],
    );
    assert.deepEqual(
      remarks.map(({ about, why }) => `${about}: ${why}`),
      ['en: purposes="club" is not allowed. Allowed: a purpose with label and disclosure in en.'],
    );
  });
});
