import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { en, languages } from '../../../src/i18n/index.js';
import { messages as more } from '../../../src/i18n/en-more.js';
import { messages as page } from '../../../src/i18n/en-page.js';
import { reviews } from '../../../src/i18n/reviews.js';
import { jurisdictionIds } from '../../../src/jurisdictions/index.js';
import { sha256Hex } from '../../../src/proof/index.js';
import type { Sheet } from '../../../src/review/index.js';
import { sheetOf, WHOLE } from './support/sheets.js';

type LanguageSheet = Sheet['languages'][number];

const linesOf = ({ notices, purposes, groups }: LanguageSheet): string[] => [
  ...notices.flatMap(({ lines, naming }) => [...lines.map(({ text }) => text), ...naming]),
  ...purposes.flatMap(({ label, disclosure }) => [...label.lines, ...disclosure.lines]),
  ...groups.flatMap(({ samples }) => samples.flatMap(({ lines }) => lines)),
];

/** Finds a text whatever stands in its places; some are only parts of a line. */
function patternOf(key: string, text: string): RegExp {
  const parts = text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const isPart = /^(?:disclosure\.|quoted$)/.test(key);
  return new RegExp(isPart ? parts.join('.+') : `^${parts.join('.+')}$`);
}

describe('the review sheet', () => {
  let sheet: Sheet;
  before(async () => {
    sheet = await sheetOf(WHOLE);
  });

  it('has every language under every jurisdiction, with nothing left out', () => {
    assert.deepEqual(
      sheet.languages.map(({ language }) => language),
      languages,
    );
    for (const { notices } of sheet.languages)
      assert.deepEqual(
        notices.map(({ jurisdiction }) => jurisdiction),
        jurisdictionIds,
      );
    assert.deepEqual(sheet.remarks, []);
  });

  it('has every text that there is, so that none is approved unseen', () => {
    const [english] = sheet.languages;
    const lines = linesOf(english!);
    for (const [key, text] of Object.entries({ ...en, ...more, ...page }))
      assert.ok(
        lines.some((line) => patternOf(key, text).test(line)),
        key,
      );
  });

  it('has every plural form that a frequency can ask for', () => {
    for (const { language, groups } of sheet.languages) {
      const rules = new Intl.PluralRules(language);
      const forms = new Set(Array.from({ length: 999 }, (_, before) => rules.select(before + 1)));
      const [{ samples }] = groups as [LanguageSheet['groups'][number]];
      const counts = samples.filter(({ when }) => when.endsWith(' a month'));
      assert.deepEqual(new Set(counts.map(({ when }) => rules.select(parseInt(when)))), forms, language);
    }
  });

  it('leaves no key, no placeholder and no empty line in any language', () => {
    for (const one of sheet.languages)
      for (const line of linesOf(one))
        assert.doesNotMatch(line, /^$|[{}]|undefined|^[a-z]+[.-][a-z.-]+$/, `${one.language}: ${line}`);
  });

  it('tells the same of a purpose as each notice does, under any jurisdiction', () => {
    for (const { notices, purposes } of sheet.languages) {
      const asked = purposes.filter(({ isAsked }) => isAsked);
      for (const { lines } of notices)
        assert.deepEqual(
          lines.filter(({ part }) => part === 'label' || part === 'disclosure').map(({ text }) => text),
          asked.flatMap(({ label, disclosure }) => [...label.lines, ...disclosure.lines]),
        );
    }
  });

  it('gives each text the digest of its very lines, and a notice one with and one without the phone field', () => {
    for (const { notices, groups } of sheet.languages) {
      for (const { lines, sha256 } of groups.flatMap(({ samples }) => samples))
        assert.equal(sha256, sha256Hex(lines.join('\n')));
      for (const { lines, ownField, pagesNumber } of notices) {
        const without = lines.filter(({ part }) => part !== 'phone');
        assert.equal(without.length, lines.length - 1);
        assert.equal(ownField, sha256Hex(lines.map(({ text }) => text).join('\n')));
        assert.equal(pagesNumber, sha256Hex(without.map(({ text }) => text).join('\n')));
      }
    }
  });

  it('names the number only where the law\u2019s text does', () => {
    for (const { notices } of sheet.languages) {
      const naming = notices.filter((notice) => notice.naming.length > 0);
      assert.deepEqual(
        naming.map(({ jurisdiction }) => jurisdiction),
        ['us'],
      );
      assert.match(naming[0]!.naming.join(), /\+1\d{10}/);
    }
  });

  it('says of every language whether a native speaker has read it', () => {
    assert.deepEqual(Object.keys(reviews).sort(), [...languages].sort());
    for (const { language, review } of sheet.languages)
      assert.equal(review, reviews[language as keyof typeof reviews]);
  });

  it('shows our other purposes too, which the options do not ask for', async () => {
    const { languages: shown } = await sheetOf(
      { ...WHOLE, purposes: [{ id: 'club', label: 'Ask me', disclosure: 'Runs.' }, 'service'] },
      { languages: ['en'] },
    );
    assert.deepEqual(
      shown[0]!.purposes.map(({ purpose, isAsked }) => [purpose, isAsked]),
      [
        ['club', true],
        ['service', true],
        ['marketing', false],
        ['groups', false],
        ['calls', false],
      ],
    );
  });
});
