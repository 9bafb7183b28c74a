import { assert } from 'chai';
import { options, type Option } from '../../../src/config/options.js';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { until } from '../support/opt-in.js';
import {
  addScript,
  before,
  elementsIn,
  LOADER,
  NOTHING,
  open,
  tag,
  theOptIn,
  usable,
  write,
} from './support.js';

const OPTIONS = { business: 'Low Tide Coffee', privacyUrl: '/privacy', endpoint: '/consents' };

describe('the one tag of the loader', () => {
  it('asks where it stands', async () => {
    const page = await open('loader');
    const asked = await theOptIn(page);
    assert.equal(before(asked)?.localName, 'script');
    assert.equal(asked.element.nextElementSibling?.textContent, 'Thank you.');
    assert.include(asked.text(), 'Low Tide Coffee');
    assert.equal(asked.element.state, 'ready');
    assert.deepEqual(page.window.seen, NOTHING);
  });

  for (const how of ['async', 'defer', ''])
    it(`asks in a target that comes after it${how && `, ${how}`}`, async () => {
      const page = await write(
        `${tag(`${how} data-target="#checkout"`)}<main id="checkout"><p>Total</p></main>`,
      );
      const asked = await theOptIn(page);
      assert.equal(asked.element.parentElement?.id, 'checkout');
      assert.equal(before(asked)?.textContent, 'Total');
      assert.isNull(asked.element.getAttribute('target'));
      assert.deepEqual(page.window.seen, NOTHING);
    });

  it('asks inside the form around it, and the proof comes along with the form', async () => {
    const form = `<form>${tag().replace('data-endpoint="/consents"', '')}</form>`;
    const page = await write(form);
    const asked = await theOptIn(page);
    await click(asked.box('marketing'));
    await asked.element.confirm();
    const data = new FormData(page.document.querySelector('form')!);
    assert.equal(data.get('whatsapp_opt_in.marketing'), 'granted');
    assert.equal(data.get('whatsapp_opt_in'), JSON.stringify(asked.element.lastProof));
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('asks when a script puts it in long after the page has loaded', async () => {
    const page = await write('<h1>Low Tide Coffee</h1>');
    const script = addScript(page, { src: LOADER }, OPTIONS);
    assert.equal(before(await theOptIn(page)), script);
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('asks in its target when a tag manager takes it away at once', async () => {
    const page = await write('<main></main>');
    addScript(page, { src: LOADER }, { ...OPTIONS, target: 'main' }).remove();
    assert.equal((await theOptIn(page)).element.parentElement?.localName, 'main');
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('only loads the element where it has no options', async () => {
    const page = await write(
      `<script async src="${LOADER}"></script><whatsapp-opt-in business="Harbour Books" privacy-url="/p" endpoint="/c"></whatsapp-opt-in>`,
    );
    assert.equal((await theOptIn(page)).element.state, 'ready');
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('delivers what the person ticked', async () => {
    const at = await endpoint({ status: 201, body: {} });
    const page = await write(tag().replace('/consents', at.path));
    const asked = await theOptIn(page);
    await click(asked.box('service'));
    await click(asked.part('confirm'));
    const [request] = await at.received(1);
    assert.equal(JSON.parse(request!.body).subject.phone, '+4915112345678');
    await until(() => asked.element.state === 'delivered');
    assert.deepEqual(page.window.seen, NOTHING);
  });
});

describe('the options of the tag', () => {
  const table: Record<string, Option> = options;
  const attributes = Object.values(table).flatMap(({ attribute, flag }) =>
    attribute ? [{ attribute, value: flag ? '' : `a "value" & 1/${attribute.length}` }] : [],
  );

  it('are all handed on, as attributes of the same names', async () => {
    const page = await write('');
    const script = page.document.createElement('script');
    for (const { attribute, value } of attributes) script.setAttribute(`data-${attribute}`, value);
    script.src = LOADER;
    page.document.body.append(script);
    await until(() => elementsIn(page).length);
    const [element] = elementsIn(page);
    const given = [...element!.attributes].map(({ name, value }) => ({ attribute: name, value }));
    assert.sameDeepMembers(given, attributes);
  });

  it('may be set by a script, by their property names', async () => {
    const page = await write('');
    addScript(page, { src: LOADER }, { ...OPTIONS, marketingFrequency: '4/month', phone: '+4915112345678' });
    const { element } = await theOptIn(page);
    assert.equal(element.getAttribute('marketing-frequency'), '4/month');
    assert.equal(element.privacyUrl, '/privacy');
  });

  it('mark proofs as tests, and say in which language to ask', async () => {
    const page = await write(tag('async data-test data-lang="de"'));
    const asked = await theOptIn(page);
    await click(asked.box('marketing'));
    const proof = asked.element.capture();
    assert.isTrue(proof?.surface.test);
    assert.equal(proof.notice.language, 'de');
  });

  const misspelt = {
    'no business': [tag().replace('data-business', 'data-bussiness'), 'option-missing: business'],
    'a name in one word': [
      tag().replace('data-privacy-url', 'data-privacyUrl'),
      'option-missing: privacy-url',
    ],
    'an impossible value': [tag('async data-country="Germany"'), 'option-invalid: country'],
  } as const;
  for (const [what, [markup, says]] of Object.entries(misspelt))
    it(`that are wrong are one clear error: ${what}`, async () => {
      const page = await write(markup);
      assert.equal((await theOptIn(page)).element.state, 'error');
      assert.lengthOf(page.window.seen.errors, 1);
      assert.include(page.window.seen.errors[0], says);
      assert.deepEqual(page.window.seen.faults, []);
    });
});

describe('attributes that other tools leave on the tag', () => {
  it('do not become options: consent managers, optimisers, Turbo', async () => {
    const others =
      'data-category="marketing" data-src="x.js" data-rocket-status="executed" data-turbo-track="reload" data-onclick="alert(1)"';
    const page = await write(tag(`async ${others}`) + tag('async'));
    const { element } = await theOptIn(page); // and the same tag without them is the same tag
    const names = element.getAttributeNames();
    assert.sameMembers(names, ['business', 'privacy-url', 'endpoint', 'phone']);
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('do not rename the form field: what Klaro calls the script', async () => {
    const page = await write(tag('async data-type="application/javascript" data-name="optin"'));
    assert.equal((await theOptIn(page)).element.name, 'whatsapp_opt_in');
  });
});

describe('a loader that cannot do its work says so once, and harms nothing', () => {
  const inHead = tag('async');
  const cases: Record<string, { body: string; head?: string; says: string }> = {
    'its target is no selector': {
      body: tag('async data-target="##"'),
      says: 'selector-unmatched: data-target="##"',
    },
    'its target is empty': { body: tag('async data-target=""'), says: 'selector-unmatched: data-target=""' },
    'it stands in the head, where nobody would see it': {
      head: inHead,
      body: '',
      says: 'option-missing: data-target',
    },
  };
  for (const [what, { body, head, says }] of Object.entries(cases))
    it(what, async () => {
      const page = await write(`${body}<p>Low Tide Coffee</p>`, head);
      await until(() => page.window.seen.errors.length);
      assert.lengthOf(page.window.seen.errors, 1);
      assert.include(page.window.seen.errors[0], says);
      assert.deepEqual(page.window.seen.faults, []);
      assert.lengthOf(elementsIn(page), 0);
      assert.include(page.document.body.innerText, 'Low Tide Coffee');
    });

  it('it stands in a shadow root, where no script knows its place', async () => {
    const page = await write('<div></div>');
    const script = page.document.createElement('script');
    script.src = LOADER;
    Object.assign(script.dataset, OPTIONS);
    page.document.querySelector('div')!.attachShadow({ mode: 'open' }).append(script);
    await until(() => page.window.seen.errors.length);
    assert.include(page.window.seen.errors[0], 'load-failed: loader.js runs only');
    assert.deepEqual(page.window.seen.faults, []);
  });

  it('it was put into another file, beside which the module does not lie', async () => {
    const text = await (await fetch(LOADER)).text();
    const alone = await endpoint({ status: 200, headers: { 'Content-Type': 'text/javascript' }, body: text });
    const page = await write(tag('async', alone.path));
    await until(() => page.window.seen.errors.length);
    assert.lengthOf(page.window.seen.errors, 1);
    assert.include(page.window.seen.errors[0], 'load-failed: loader.js runs only');
    assert.deepEqual(page.window.seen.faults, []);
    assert.lengthOf(elementsIn(page), 0); // nothing dead is left
  });

  it('and another tag still works', async () => {
    const page = await write(
      `${tag('async data-target="#checkuot"')}${tag('async data-reference="order-1"')}`,
    );
    assert.lengthOf(await usable(page), 1);
    assert.deepEqual(page.window.seen, NOTHING);
  });
});
