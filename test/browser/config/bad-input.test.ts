import { assert } from 'chai';
import type { ErrorCode } from '../../../src/index.js';
import { consoleErrors } from '../support/console.js';
import { optIn, type Attributes, type Setting } from '../support/opt-in.js';

interface Case {
  attributes?: Attributes;
  properties?: object;
  json?: string;
  option?: string;
  code?: ErrorCode;
  /** What the message must name, beside the option: the value, and what is allowed. */
  says: string[];
}

const own = { id: 'groups', label: 'Invite me', disclosure: 'Invitations.' };
const attribute = (name: string, value: string | undefined, ...says: string[]): Case => ({
  attributes: { [name]: value },
  option: name,
  says: [...(value ? [value] : []), ...says],
});
const purposes = (value: unknown, ...says: string[]): Case => ({
  properties: { purposes: value },
  option: 'purposes',
  says,
});
const missing = (name: string, value?: string): Case => ({
  ...attribute(name, value, 'missing'),
  code: 'option-missing',
});
const broken = (json: string, ...says: string[]): Case => ({ json, code: 'json-invalid', says });

const FREQUENCY = ['number/period', '4/month', 'day, week, month, year, order'];

const CASES: Record<string, Case> = {
  'no business name': missing('business'),
  'an empty business name': missing('business', ''),
  'no privacy URL': missing('privacy-url'),
  'an empty privacy URL': missing('privacy-url', ''),
  'a script as privacy URL': attribute('privacy-url', 'javascript:alert(1)', 'web address'),
  'a data privacy URL': attribute('privacy-url', 'data:text/html,x', 'web address'),
  'a mail privacy URL': attribute('privacy-url', 'mailto:a@lowtide.example', 'web address'),
  'a privacy URL without a host': attribute('privacy-url', 'https://', 'web address'),
  'an endpoint that is no address': attribute('endpoint', 'javascript:void 0', 'web address'),
  'an unknown purpose': {
    attributes: { purposes: 'marketing offers' },
    option: 'purposes',
    says: ['"offers"', 'label and disclosure'],
  },
  'an unknown purpose among objects': purposes(
    ['marketing', { id: 'offers' }],
    'offers',
    'label and disclosure',
  ),
  'an own purpose without label': purposes([{ id: 'letters', disclosure: 'x' }], 'letters', 'label'),
  'an own purpose without disclosure': purposes([{ id: 'letters', label: 'x' }], 'letters', 'disclosure'),
  'an own purpose with an empty label': purposes([{ ...own, label: '' }], 'label: a text'),
  'a purpose twice': attribute('purposes', 'marketing service marketing', 'each purpose once'),
  'an own purpose twice': purposes([own, own], 'groups groups', 'each purpose once'),
  'a purpose in capitals': attribute('purposes', 'Marketing', 'small letters'),
  'no purposes': purposes([], 'ids, or a list'),
  'purposes of spaces only': attribute('purposes', '  ', 'ids, or a list'),
  'purposes of another kind': purposes(7, '7', 'ids, or a list'),
  'a purpose of another kind': purposes([null], 'small letters'),
  'a purpose without an id': purposes([{ label: 'x', disclosure: 'y' }], 'id: an id'),
  'a purpose whose id is a list': purposes([{ ...own, id: ['groups'] }], 'id: an id'),
  'a purpose with a member too many': purposes([{ ...own, ticked: true }], 'ticked', 'id, label, disclosure'),
  'a purpose with four examples': purposes([{ ...own, examples: ['a', 'b', 'c', 'd'] }], 'at most three'),
  'a purpose with a bad frequency': purposes([{ ...own, frequency: 'often' }], ...FREQUENCY),
  'a frequency in words': attribute('marketing-frequency', '4 per month', ...FREQUENCY),
  'a frequency of none': attribute('service-frequency', '0/month', ...FREQUENCY),
  'a frequency of a thousand': attribute('marketing-frequency', '1000/day', ...FREQUENCY),
  'a frequency in no known period': attribute('marketing-frequency', '1/fortnight', ...FREQUENCY),
  'a frequency in capitals': attribute('marketing-frequency', '4/Month', ...FREQUENCY),
  'an invalid phone selector': attribute('phone-field', '###', 'CSS selector'),
  'an invalid button selector': attribute('submit-on', 'button[', 'CSS selector'),
  'a country by name': attribute('country', 'Germany', 'two letters'),
  'a national WhatsApp number': attribute('whatsapp-number', '030 123456', 'E.164'),
  'a reference that is too long': attribute('reference', 'x'.repeat(129), '128 characters'),
  'a version that is too long': attribute('notice-version', 'x'.repeat(65), '64 characters'),
  'an unknown mode': attribute('mode', 'settings', 'opt-in, preferences'),
  'a jurisdiction that there is not': attribute(
    'jurisdiction',
    'mars',
    'default, eu, de, uk, us, ca, in, br, by-country',
  ),
  'a callback that is no function': {
    properties: { onConsent: 'take' },
    option: 'onConsent',
    says: ['take', 'a function'],
  },
  'a test mark that is a word': { properties: { test: 'no' }, option: 'test', says: ['no', 'true or false'] },
  'texts that are none': {
    properties: { texts: { en: { intro: 5 } } },
    option: 'texts',
    says: ['texts by language and key'],
  },
  'texts without WhatsApp': {
    properties: { texts: { en: { heading: 'News from {{business}}' } } },
    option: 'texts',
    says: ['texts.en["heading"]', 'News from {{business}}', 'WhatsApp'],
  },
  'texts under an unknown key': {
    properties: { texts: { de: { titel: 'x' } } },
    option: 'texts',
    says: ['texts.de["titel"]', 'heading, intro'],
  },
  'a JSON child that is cut off': broken('{"business": "A"', 'cannot be read'),
  'an empty JSON child': broken('', 'cannot be read'),
  'a JSON child that is a list': broken('[]', 'not an object', 'Allowed: {'),
  'a JSON child that is null': broken('null', 'not an object'),
  'a JSON child that is a text': broken('"business"', 'not an object'),
  'an unknown key in the JSON child': {
    json: '{"busines": "A"}',
    option: 'busines',
    says: ['"A"', 'business, privacyUrl'],
  },
  'a value of another kind in the JSON child': {
    json: '{"contact": 5}',
    option: 'contact',
    says: ['5', 'a text'],
  },
  'a config property that is a text': {
    properties: { config: 'x' },
    code: 'json-invalid',
    says: ['config is not an object'],
  },
  'an unknown key in config': {
    properties: { config: { fone: '1' } },
    option: 'fone',
    says: ['"1"', 'phone'],
  },
};

function setting({ properties, json }: Case): Setting {
  const html = json === undefined ? {} : { html: `<script type="application/json">${json}</script>` };
  return { ...html, ...(properties && { properties }) };
}

for (const [what, wrong] of Object.entries(CASES)) {
  it(`${what}: one clear message, and nothing recorded`, async () => {
    const made = await optIn({ phone: '+4915112345678', ...wrong.attributes }, setting(wrong));
    const { code = 'option-invalid', option, says } = wrong;

    assert.lengthOf(made.errors(), 1);
    const error = made.errors()[0]!;
    assert.equal(error.code, code);
    assert.equal(error.option, option);
    if (code === 'option-invalid' && option !== 'texts') assert.include(error.message, 'Allowed: ');
    for (const part of [option ?? '', ...says]) assert.include(error.message, part);

    assert.deepEqual(consoleErrors().length, 1);
    assert.include(consoleErrors()[0], `<whatsapp-opt-in> ${code}: ${error.message}`);

    assert.equal(made.element.state, 'error');
    assert.deepEqual(made.heard('opt-in-ready'), []);
    assert.deepEqual(made.element.choices, []);
    assert.isNull(made.element.capture());
    assert.deepEqual(await made.element.confirm(), { status: 'invalid', error });
    assert.equal(made.part('problem').textContent.trim(), `<whatsapp-opt-in> ${error.message}`);
    assert.isNull(made.element.renderRoot.querySelector('input, button'));
  });
}
