import { assert } from 'chai';
import { isE164 } from '../../../src/phone/index.js';
import { countries, normalise } from '../../../src/phone/rules.js';

describe('a number as people type it', () => {
  const cases: [typed: string, country: string | undefined, e164: string | undefined][] = [
    ['0151 12345678', 'DE', '+4915112345678'],
    ['0151 12345678', 'de', '+4915112345678'],
    ['(0151) 123-456/78', 'DE', '+4915112345678'],
    ['\u00a00151\u00a012345678 ', 'DE', '+4915112345678'],
    ['+49 151 12345678', undefined, '+4915112345678'],
    ['+49 151 12345678', 'US', '+4915112345678'],
    ['0049 151 12345678', 'DE', '+4915112345678'],
    ['011 49 151 12345678', 'US', '+4915112345678'],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['07400 123456', 'GB', '+447400123456'],
    ['11 96123-4567', 'BR', '+5511961234567'],
    ['081234 56789', 'IN', '+918123456789'],
    ['٠١٥١ ١٢٣٤٥٦٧٨', 'DE', '+4915112345678'],
    ['۰۱۵۱ ۱۲۳۴۵۶۷۸', 'DE', '+4915112345678'],
    ['０１５１ １２３４５６７８', 'DE', '+4915112345678'],
    ['3123456789', 'IT', '+393123456789'],
    ['02 1234 5678', 'IT', '+390212345678'],
    ['0151 12345678', undefined, undefined],
    ['0151 12345678', 'XX', undefined],
    ['12', 'DE', undefined],
    ['0151', 'DE', undefined],
    ['+49 12345', 'DE', '+4912345'],
    ['+49', 'DE', undefined],
    ['+999 12345678', undefined, undefined],
    ['not a number', 'DE', undefined],
    ['', 'DE', undefined],
    [`+49 ${'1'.repeat(300)}`, 'DE', undefined],
    ['+4915112345678\u0000', 'DE', '+4915112345678'],
  ];
  for (const [typed, country, e164] of cases) {
    it(`${JSON.stringify(typed.slice(0, 30))} in ${country ?? 'no country'} is ${e164 ?? 'no number'}`, () => {
      const number = normalise(typed, country)?.e164;
      assert.equal(number, e164);
      if (number !== undefined) assert.isTrue(isE164(number));
    });
  }
});

describe('the list of countries', () => {
  it('has every region once, with its calling code', () => {
    const list = countries();
    assert.isAbove(list.length, 200);
    assert.equal(new Set(list.map(([country]) => country)).size, list.length);
    assert.deepEqual(list.filter(([country]) => ['DE', 'US', 'EG'].includes(country)).sort(), [
      ['DE', '49'],
      ['EG', '20'],
      ['US', '1'],
    ]);
  });
});
