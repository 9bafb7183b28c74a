/** One number, however it is written, is one person. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import examples from 'libphonenumber-js/mobile/examples';
import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max';
import { countries, normalise } from '../../../src/phone/rules.js';

/** The example number of each country, as it is written there. */
const numbers = countries().map(([country, callingCode]) => {
  const own = examples[country as CountryCode];
  const e164 = `+${callingCode}${own}`;
  const parsed = parsePhoneNumber(e164)!;
  return {
    country,
    callingCode,
    own,
    e164,
    abroad: parsed.formatInternational(),
    home: parsed.formatNational(),
  };
});
type Example = (typeof numbers)[number];

/** Zero of many scripts; each is followed by its nine other digits. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0x17e0, 0x1946, 0xff10, 0x116da, 0x1d7d8, 0x1e950,
];
const UNSEEN = [
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202d',
  '\u2066',
  '\u2068',
  '\u200b',
  '\u200c',
  '\u2060',
  '\u00ad',
];
const MORE_UNSEEN = ['\ufeff', '\ufe0f', '\u3164', '\u115f', '\u034f', '\u0000'];
const SPACES = [' ', '\u00a0', '\u2009', '\u202f', '\u2007', '\u3000', '\t', '\n', '\u2800'];
const MARKS = [
  '-',
  '.',
  '/',
  '\u2011',
  '\u2013',
  '\u2212',
  '\u30fc',
  '\u00b7',
  '\u2022',
  ' - ',
  ' / ',
  ' \u2022 ',
];

const inScript = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const sprinkled = (text: string, what: string[], places: number[]) =>
  places.reduce((so, place, at) => {
    const cut = place % (so.length + 1);
    return so.slice(0, cut) + what[at % what.length]! + so.slice(cut);
  }, text);

const anyNumber = fc.constantFrom(...numbers);
const holds = (spell: fc.Arbitrary<(example: Example) => string>) =>
  fc.assert(
    fc.property(anyNumber, spell, (example, spelled) => {
      const text = spelled(example);
      assert.equal(normalise(text, example.country)?.e164, example.e164, JSON.stringify(text));
    }),
    { numRuns: 1000 },
  );

describe('the number of any country', () => {
  it('is read the way it is written there, and as it is written abroad from anywhere', () => {
    for (const { abroad, country, e164, home } of numbers) {
      assert.equal(normalise(home, country)?.e164, e164, home);
      for (const from of [country, 'US', 'DE', 'BR', undefined]) {
        assert.equal(normalise(abroad, from)?.e164, e164);
        assert.equal(normalise(`00 ${abroad.slice(1)}`, from)?.e164, e164);
      }
    }
  });

  it('is the same in the digits of every script', () => {
    holds(
      fc.constantFrom(...ZEROS).map(
        (zero) =>
          ({ abroad }: Example) =>
            inScript(abroad, zero),
      ),
    );
    holds(
      fc.constantFrom(...ZEROS).map(
        (zero) =>
          ({ home }: Example) =>
            inScript(home, zero),
      ),
    );
  });

  it('is the same with anything in it that cannot be seen', () => {
    const unseen = fc.shuffledSubarray([...UNSEEN, ...MORE_UNSEEN], { minLength: 1 });
    const places = fc.array(fc.nat(40), { minLength: 1, maxLength: 8 });
    holds(
      fc.tuple(unseen, places).map(
        ([what, where]) =>
          ({ abroad }) =>
            sprinkled(abroad, what, where),
      ),
    );
    holds(
      fc.tuple(unseen, places).map(
        ([what, where]) =>
          ({ home }) =>
            sprinkled(home, what, where),
      ),
    );
  });

  it('is the same with any spaces and marks between its groups', () => {
    const between = fc.constantFrom(...SPACES, ...MARKS);
    holds(
      between.map(
        (mark) =>
          ({ abroad }: Example) =>
            abroad.replaceAll(' ', mark),
      ),
    );
  });

  it('may have its country code in brackets, a name beside it, or come as the address of a link to call', () => {
    const forms: ((example: Example) => string)[] = [
      ({ callingCode, own }) => `(+${callingCode}) ${own}`,
      ({ callingCode, own }) => `+(${callingCode})${own}`,
      ({ abroad }) => `${abroad} (Anna)`,
      ({ abroad }) => `${abroad}, Jean-Luc Dupont`,
      ({ abroad }) => `${abroad} \u0905\u0928\u0940\u0924\u093e`,
      ({ abroad }) => `WhatsApp: ${abroad}`,
      ({ abroad }) => `'${abroad}`,
      ({ e164 }) => `tel:${e164}`,
    ];
    holds(fc.constantFrom(...forms));
  });

  it('is recognised, or asked about, without the plus, and its country code is never doubled', () => {
    for (const { abroad, country, e164 } of numbers)
      for (const text of [abroad.slice(1), e164.slice(1)])
        assert.ok([e164, undefined].includes(normalise(text, country)?.e164), `${text} in ${country}`);
  });
});
