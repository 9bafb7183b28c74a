/** A proof must not name a number that nobody typed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { understand } from '../../../src/phone/rules.js';

const COUNTRIES = ['DE', 'US', 'IN', 'BR', 'ID', 'AT', 'GB', 'MX', 'CI', 'DK', undefined];

function isNone(text: string): void {
  for (const country of COUNTRIES)
    assert.equal(understand(text, country).kind, 'invalid', `${JSON.stringify(text)} in ${country}`);
}

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength, maxLength });
const noneOf = (texts: fc.Arbitrary<string>) => fc.assert(fc.property(texts, isNone), { numRuns: 300 });

describe('no number is', () => {
  it('an e-mail address, whatever digits it holds', () => {
    noneOf(
      fc.tuple(fc.constantFrom('anna', '', 'a.'), digits(6, 14)).map(([a, n]) => `${a}${n}@example.com`),
    );
    noneOf(digits(6, 14).map((n) => `+${n}@s.whatsapp.net`));
    noneOf(fc.emailAddress());
  });

  it('an address of the web', () => {
    noneOf(digits(8, 14).map((n) => `https://wa.me/${n}`));
    noneOf(digits(8, 14).map((n) => `wa.me/${n}`));
    noneOf(digits(8, 14).map((n) => `https://api.whatsapp.com/send?phone=${n}`));
    noneOf(fc.webUrl({ withQueryParameters: true }));
  });

  it('the number of an order', () => {
    const forms = ['ORDER-', 'Order ', 'Order: ', '#', 'No. ', '\u2116 ', 'A', 'AB-', 'Bestellung ', 'INV/'];
    noneOf(fc.tuple(fc.constantFrom(...forms), digits(6, 12)).map(([before, n]) => `${before}${n}`));
    noneOf(digits(6, 12).map((n) => `2026-${n}`));
    ['123-4567890-1234567', '7000012/2026', '100023456A'].forEach(isNone);
  });

  it('a mask that is filled in half', () => {
    const masks = [
      '+49 (___) ___-____',
      '+1 (###) ###-####',
      '+7 (XXX) XXX XX-XX',
      '+49 \u2022\u2022\u2022 \u2022\u2022\u2022\u2022',
    ];
    noneOf(
      fc.tuple(fc.constantFrom(...masks), digits(1, 6)).map(([mask, typed]) => {
        let at = 0;
        return mask.replace(/[_#X\u2022]/g, (place) => typed[at++] ?? place);
      }),
    );
    [
      '0151 1234----',
      '+49 151 123 -  -  ',
      '(151) ___',
      '+49 151 \u2022\u2022\u2022\u2022 5678',
      '0151 ***5678',
    ].forEach(isNone);
  });

  it('a date, a sum, or a word that is dialled', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    noneOf(dates.map((date) => date.toISOString().slice(0, 10)));
    noneOf(dates.map((date) => date.toISOString().slice(0, 10).split('-').reverse().join('.')));
    noneOf(dates.map((date) => date.toISOString()));
    [
      '1234.50',
      '1.234.567',
      '1,234,567.00',
      '\u20ac 123456',
      '123456 \u20ac',
      '12345678 EUR',
      '100 %',
    ].forEach(isNone);
    ['1-800-FLOWERS', '1-800-MY-APPLE', '1 800 555 HELP', '0800 123 TAXI'].forEach(isNone);
  });

  it('a postal code with its city, or a street', () => {
    [
      '10115 Berlin',
      '80331 M\u00fcnchen',
      '75008 Paris',
      '2100 K\u00f8benhavn',
      '90210 Beverly Hills',
      'Hauptstr. 123456',
    ].forEach(isNone);
  });

  it('two numbers in one field', () => {
    [
      '+49 151 12345678 +49 160 1234567',
      '+49 151 12345678, +49 160 1234567',
      '0151 12345678 / 0160 1234567',
      '030 1234 / 030 1235',
      '0151 12345678 or 0160 1234567',
      '0151 12345678\n0160 12345678',
    ].forEach(isNone);
  });

  it('any text with anything in it that no number has', () => {
    const alien = fc.constantFrom(
      '@',
      '#',
      '_',
      '*',
      '=',
      '?',
      '&',
      '%',
      '$',
      '\u20ac',
      ':',
      '\\',
      '<',
      '>',
      '|',
      '^',
    );
    noneOf(fc.tuple(digits(5, 8), alien, digits(5, 8)).map((parts) => parts.join('')));
  });

  it('anything at all that makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void understand(text, 'DE')),
    );
    isNone(`+49 ${'1'.repeat(300)}`);
    isNone('1 '.repeat(20_000)); // and it answers at once
  });
});
