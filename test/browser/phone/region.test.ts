/** The country of a number that is typed without one: given, guessed, or wrong. */
import { assert } from 'chai';
import { consoleErrors } from '../support/console.js';
import { optIn, type OptIn } from '../support/opt-in.js';

const region = ({ part }: OptIn) => part<HTMLSelectElement>('phone-country').value;

async function withBrowser<T>(language: string, work: () => Promise<T>): Promise<T> {
  Object.defineProperty(navigator, 'language', { configurable: true, get: () => language });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(navigator, 'language');
  }
}

describe('the country of a number', () => {
  for (const [page, browser, expected] of [
    ['de', 'en-US', 'DE'],
    ['de', 'de-AT', 'AT'],
    ['de-CH', 'en-US', 'CH'],
    ['pt-BR', 'de', 'BR'],
    ['es', 'es-MX', 'MX'],
    ['es-419', 'es-MX', 'MX'],
    ['es-419', 'en-US', ''],
    ['en', 'de', 'DE'],
    ['en-GB', 'de', 'GB'],
  ] as const) {
    it(`is guessed for a page in ${page} and a browser in ${browser}: ${expected || 'not at all'}`, async () => {
      await withBrowser(browser, async () => {
        document.body.lang = page;
        try {
          assert.equal(region(await optIn({ lang: undefined })), expected);
        } finally {
          document.body.removeAttribute('lang');
        }
      });
    });
  }

  for (const [given, expected] of [
    ['UK', 'GB'],
    ['uk', 'GB'],
    ['at', 'AT'],
    ['XK', 'XK'],
  ] as const)
    it(`is ${expected} where the page says ${given}`, async () => {
      assert.equal(region(await optIn({ country: given })), expected);
    });

  for (const given of ['XX', 'ZZ', 'EU', 'DEU', '49', 'D'])
    it(`is an error where the page says ${given}, which is none`, async () => {
      const { errors, element } = await optIn({ country: given });
      assert.deepEqual(
        errors().map(({ code, option, value }) => [code, option, value]),
        [['option-invalid', 'country', given]],
      );
      assert.equal(element.state, 'error');
    });
});

describe('a phone number is never in the console', () => {
  it('where the option is no text', async () => {
    const { element } = await optIn({}, { properties: { phone: 4915112345678 } });
    assert.equal(element.state, 'error');
    assert.match(consoleErrors().join(), /phone="number" is not allowed/);
    assert.notMatch(consoleErrors().join(), /15112345678/);
  });

  it('where the JSON around it cannot be read', async () => {
    await optIn({}, { html: '<script type="application/json">{"phone": "+49 1511 2345678" oops</script>' });
    assert.match(consoleErrors().join(), /json-invalid/);
    assert.notMatch(consoleErrors().join(), /1511|2345678/);
  });
});
