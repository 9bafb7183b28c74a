import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { options } from '../../../src/config/index.js';
import { languages, loadMessages } from '../../../src/i18n/index.js';
import { jurisdictionIds, jurisdictionIn, jurisdictionOf } from '../../../src/jurisdictions/index.js';
import { sources } from '../../../src/jurisdictions/sources.js';
import { consentProof } from '../../../src/proof/index.js';

describe('the jurisdictions', () => {
  it('have ids that a proof may name', () => {
    const { jurisdiction } = consentProof.shape.surface.shape;
    for (const id of jurisdictionIds) assert.equal(jurisdiction.parse(id), id);
  });

  it('add nothing where a proof names one that only a later version knows', () => {
    assert.deepEqual(jurisdictionOf('za'), jurisdictionOf('default'));
    assert.deepEqual(jurisdictionOf('constructor'), jurisdictionOf('default'));
  });

  for (const id of jurisdictionIds) {
    describe(id, () => {
      const { lines, fields, countries, languages: offered = '' } = jurisdictionOf(id);

      it('has texts in every language', async () => {
        for (const language of languages) {
          const messages = await loadMessages(language);
          for (const { key, keyWithNumber = key } of lines) {
            assert.ok(messages[key], `${language} ${key}`);
            assert.ok(messages[keyWithNumber], `${language} ${keyWithNumber}`);
          }
        }
      });

      it('needs fields that are options', () => {
        const attributes = Object.values(options).map((one) => ('attribute' in one ? one.attribute : ''));
        for (const field of Object.keys(fields)) assert.ok(attributes.includes(field), field);
      });

      it('says where it comes from and when it was last held against that', () => {
        const { reviewed, texts, reasons } = sources[id];
        assert.match(reviewed, /^20\d\d-\d\d-\d\d$/);
        assert.ok(!Number.isNaN(Date.parse(reviewed)));
        assert.ok(texts.length > 0 && reasons.length > 0);
      });

      it('is that of its countries, in any case', () => {
        for (const country of countries.split(' ').filter(Boolean)) {
          assert.equal(jurisdictionIn(country), id);
          assert.equal(jurisdictionIn(country.toLowerCase()), id);
          assert.notEqual(new Intl.DisplayNames('en', { type: 'region' }).of(country), country);
        }
      });

      it('names languages by tags that Intl knows', () => {
        for (const tag of offered.split(' ').filter(Boolean))
          assert.notEqual(new Intl.DisplayNames('en', { type: 'language' }).of(tag), tag);
      });
    });
  }

  it('hold all of the European Union and of the European Economic Area', () => {
    const eu = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
    for (const country of [...eu.split(' '), 'IS', 'LI', 'NO'])
      assert.match(jurisdictionIn(country), /^(eu|de)$/, country);
  });

  for (const country of [undefined, '', ' ', 'XX', 'DEU', 'U', 'constructor'])
    it(`are not guessed: ${JSON.stringify(country)} is default`, () =>
      assert.equal(jurisdictionIn(country), 'default'));
});
