/** A country that the page shows beside its field is the number's; what cannot be read is not guessed. */
import { assert } from 'chai';
import intlTelInput from 'intl-tel-input';
import { loadRules } from '../../../src/phone/index.js';
import { click, type } from '../../wtr/input.js';
import { optIn, page } from '../support/opt-in.js';

before(() => loadRules());

/** The number that is understood in a page of this markup, whose country is Germany where nothing says otherwise. */
async function understood(
  markup: string,
  typed: string,
  change?: (form: HTMLElement) => void,
): Promise<string | undefined> {
  const form = page(`<form>${markup}</form>`);
  const tel = form.querySelector<HTMLInputElement>('#tel')!;
  const made = await optIn(
    { 'phone-field': '#tel', country: 'DE' },
    { properties: { onConsent: () => undefined } },
  );
  change?.(form);
  await click(tel);
  await type(typed);
  await click(made.box('marketing'));
  return made.element.capture()?.subject.phone;
}

const TEL = '<input id="tel" aria-label="Phone">';
const AUSTRIAN = '+436641234567';
const GERMAN = '+496641234567';

describe('beside the page\u2019s own field', () => {
  const cases: [what: string, markup: string, expected: string | undefined][] = [
    ['a list of regions', '<select name="country"><option>DE<option selected>AT</select>', AUSTRIAN],
    [
      'a list of calling codes',
      '<select name="prefix"><option value="+49">Germany<option value="+43" selected>Austria</select>',
      AUSTRIAN,
    ],
    [
      'a list that shows calling codes',
      '<select><option value="81">Germany (+49)<option value="14" selected>Austria (+43)</select>',
      AUSTRIAN,
    ],
    [
      'a list that browsers fill in',
      '<select autocomplete="tel-country-code"><option value="43" selected>Austria</select>',
      AUSTRIAN,
    ],
    [
      'a region and its name',
      '<select class="PhoneInputCountrySelect"><option value="AT" selected>Austria</select>',
      AUSTRIAN,
    ],
    ['a calling code before it', '<span>+43</span>', AUSTRIAN],
    [
      'a list of which nothing is chosen',
      '<select name="country"><option value="">Country<option value="AT">Austria</select>',
      undefined,
    ],
    [
      'a list by numbers of the shop\u2019s own',
      '<select name="country_id"><option value="81">Germany<option value="14" selected>Austria</select>',
      undefined,
    ],
    [
      'a list of titles',
      '<select name="title"><option value="MR" selected>Mr<option value="MS">Ms</select>',
      GERMAN,
    ],
    ['a list of languages', '<select name="lang"><option value="fr" selected>Fran\u00e7ais</select>', GERMAN],
    [
      'a list that is another field\u2019s',
      '<input name="city"><select name="country"><option>AT</select>',
      GERMAN,
    ],
    ['nothing', '', GERMAN],
  ];
  for (const [what, markup, expected] of cases)
    it(`${what}: a number without a country code is ${expected ?? 'not guessed'}`, async () => {
      assert.equal(await understood(`<div>${markup}${TEL}</div>`, '0664 1234567'), expected);
    });

  it('a list that the shopper changes counts as it stands', async () => {
    const markup = `<div><select name="country"><option>DE<option>AT</select>${TEL}</div>`;
    const phone = await understood(
      markup,
      '0664 1234567',
      (form) => (form.querySelector('select')!.value = 'AT'),
    );
    assert.equal(phone, AUSTRIAN);
  });

  it('a list is no matter for a number that has its country code', async () => {
    const markup = `<div><select name="country"><option>AT</select>${TEL}</div>`;
    assert.equal(await understood(markup, '+49 151 12345678'), '+4915112345678');
  });

  for (const [what, options] of [
    ['with flags', {}],
    ['with the calling code apart', { separateDialCode: true }],
    ['with the calling code and no flags', { separateDialCode: true, showFlags: false }],
  ] as const) {
    it(`intl-tel-input ${what}: the country is the one that it shows`, async () => {
      const phone = await understood(`<div>${TEL}</div>`, '664 1234567', (form) => {
        intlTelInput(form.querySelector('#tel')!, { initialCountry: 'at', ...options });
      });
      assert.equal(phone, AUSTRIAN);
    });
  }

  it('intl-tel-input whose country cannot be read: none is guessed', async () => {
    const phone = await understood(`<div class="iti">${TEL}</div>`, '664 1234567');
    assert.isUndefined(phone);
  });
});
