import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { endpoint } from '../../wtr/endpoint.js';
import { library } from '../support/library.js';
import { optIn, page, until, type OptIn } from '../support/opt-in.js';
import { bodiesAt, buttonOf, shopForm } from './support.js';

type Entries = [string, string][];
type JQuery = (form: HTMLFormElement) => {
  serialize(): string;
  serializeArray(): { name: string; value: string }[];
};

const phone = '+4915112345678';

/** What the shop gets of the element, as the shop's server reads it. */
const ours = (entries: Iterable<[string, unknown]>): Entries =>
  [...entries].filter((entry): entry is [string, string] => entry[0].startsWith('whatsapp_opt_in'));

async function jquery(version: string): Promise<JQuery> {
  await library(`${version}/dist/jquery.js`);
  const { jQuery } = window as unknown as { jQuery: JQuery & { noConflict(all: boolean): JQuery } };
  return jQuery.noConflict(true);
}

/** As Prototype 1.7 reads a form: whatever has one of four tags and a name. */
function serialisedByPrototype(form: HTMLFormElement): Entries {
  return [...form.getElementsByTagName('*')].flatMap((element): Entries => {
    const { name, value, disabled } = element as HTMLInputElement;
    const counts = /^(?:input|select|textarea|button)$/.test(element.localName) && !disabled && name;
    return counts ? [[name, value]] : [];
  });
}

/** As pages do that walk through the controls of a form by hand. */
function walkedThrough(form: HTMLFormElement): Entries {
  return [...form.elements].flatMap((element): Entries => {
    const { name, value, disabled } = element as Partial<HTMLInputElement>;
    return name && value !== undefined && !disabled ? [[name, value]] : [];
  });
}

const collectors: Record<string, (form: HTMLFormElement) => Entries | Promise<Entries>> = {
  FormData: (form) => [...new FormData(form)] as Entries,
  'jQuery 3, serialize()': async (form) => [
    ...new URLSearchParams((await jquery('jquery'))(form).serialize()),
  ],
  'jQuery 4, serializeArray()': async (form) =>
    (await jquery('jquery4'))(form)
      .serializeArray()
      .map(({ name, value }) => [name, value]),
  'Prototype, serialize()': serialisedByPrototype,
  'a walk through form.elements': walkedThrough,
};

async function confirmed(asked: OptIn, form: HTMLFormElement): Promise<Entries> {
  form.addEventListener('submit', (event) => event.preventDefault(), { once: true });
  await click(asked.box('marketing'));
  await click(buttonOf(form));
  return [
    ['whatsapp_opt_in', JSON.stringify(asked.element.lastProof)],
    ['whatsapp_opt_in.marketing', 'granted'],
    ['whatsapp_opt_in.service', 'not-granted'],
  ];
}

describe('the same entries, once each, come to', () => {
  for (const [who, collect] of Object.entries(collectors)) {
    it(`${who}, from an element in the form`, async () => {
      const form = shopForm();
      const expected = await confirmed(await optIn({ phone }, { into: form }), form);
      assert.deepEqual(ours(await collect(form)), expected);
    });
  }

  for (const who of ['FormData', 'jQuery 3, serialize()', 'a walk through form.elements'] as const) {
    it(`${who}, from an element tied to the form by form=`, async () => {
      const form = shopForm('id="order"');
      const expected = await confirmed(await optIn({ phone, form: 'order' }), form);
      assert.deepEqual(ours(await collectors[who]!(form)), expected);
    });
  }

  it('the shop, with a form that htmx sends', async () => {
    await library('htmx.org/dist/htmx.js');
    const shop = await endpoint({ status: 200, body: 'ok' });
    const form = page<HTMLFormElement>(
      `<form hx-post="${shop.url}" hx-swap="none"><input name="note"><button>Buy</button></form>`,
    );
    (window as unknown as { htmx: { process(node: Node): void } }).htmx.process(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    const [body] = await bodiesAt(shop, 1);
    assert.deepEqual(
      ours(body!).map(([name]) => name),
      ['whatsapp_opt_in', 'whatsapp_opt_in.marketing', 'whatsapp_opt_in.service'],
    );
    assert.equal(body!.get('whatsapp_opt_in'), JSON.stringify(asked.element.lastProof));
  });
});

describe('before anything is confirmed', () => {
  it('what does not ask the browser for the data reads that a tick is not recorded', async () => {
    const form = shopForm();
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    assert.deepEqual(walkedThrough(form).slice(-2), [
      ['whatsapp_opt_in.marketing', 'unrecorded'],
      ['whatsapp_opt_in.service', 'not-granted'],
    ]);
  });

  for (const number of ['', '12', 'info@lowtide.example']) {
    it(`a tick without a number ("${number}") is not recorded, in the data of any submit`, async () => {
      const form = shopForm('novalidate', `<input id="tel" value="${number}">`);
      const asked = await optIn({ 'phone-field': '#tel' }, { into: form });
      await click(asked.box('marketing'));
      form.addEventListener('submit', (event) => event.preventDefault());
      await click(buttonOf(form));
      const entries = [
        ['whatsapp_opt_in.marketing', 'unrecorded'],
        ['whatsapp_opt_in.service', 'not-granted'],
      ];
      assert.deepEqual(ours(new FormData(form)), entries as Entries);
      assert.deepEqual(walkedThrough(form).slice(-2), entries as Entries);
      await until(() => asked.element.state === 'invalid');
    });
  }
});

describe('the inputs that carry the data', () => {
  const inputs = (element: Element) => [...element.querySelectorAll('input')];

  it('are drawn nowhere, and out of the reach of whoever uses the page', async () => {
    const style = page('<style>input { display: block !important; position: static !important }</style>');
    const form = shopForm();
    const asked = await optIn({ phone }, { into: form });
    assert.lengthOf(inputs(asked.element), 2);
    for (const input of inputs(asked.element)) assert.lengthOf([...input.getClientRects()], 0);
    style.remove();
  });

  it('are there only in a form, and with the element enabled', async () => {
    const asked = await optIn({ phone, endpoint: '/never' });
    assert.lengthOf(inputs(asked.element), 0);
    const form = shopForm();
    form.append(asked.element);
    assert.lengthOf(inputs(asked.element), 2);
    asked.element.disabled = true;
    assert.lengthOf(inputs(asked.element), 0);
    asked.element.disabled = false;
    assert.lengthOf(inputs(asked.element), 2);
    page('<div></div>').append(asked.element);
    assert.lengthOf(inputs(asked.element), 0);
  });

  it('follow the name of the field', async () => {
    const form = shopForm();
    const asked = await optIn({ phone }, { into: form });
    asked.element.name = 'club';
    await asked.element.updateComplete;
    assert.deepEqual(
      inputs(asked.element).map(({ name }) => name),
      ['club.marketing', 'club.service'],
    );
  });

  it('are put back when a framework takes away children it did not make', async () => {
    const form = shopForm();
    const asked = await optIn({ phone }, { into: form });
    const expected = await confirmed(asked, form);
    asked.element.replaceChildren();
    await until(() => asked.element.querySelector('input'));
    assert.deepEqual(ours(new FormData(form)), expected);
  });

  it('are put back in time for a submit of the very same moment', async () => {
    const form = shopForm();
    const sent: Entries[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(walkedThrough(form));
    });
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    asked.element.replaceChildren();
    form.requestSubmit();
    assert.deepEqual(
      sent[0]!.slice(-3).map(([name]) => name),
      ['whatsapp_opt_in', 'whatsapp_opt_in.marketing', 'whatsapp_opt_in.service'],
    );
  });

  it('come along with no copy of the element', async () => {
    const form = shopForm();
    const asked = await optIn({ phone }, { into: form });
    await confirmed(asked, form);
    for (const copy of [
      asked.element.cloneNode(true) as Element,
      document.createRange().createContextualFragment(asked.element.outerHTML).firstElementChild!,
    ]) {
      const other = shopForm();
      other.append(copy);
      assert.deepEqual(ours(new FormData(other)), [], 'at once');
    }
  });

  it('say after a reset by the person, at once, that nothing is ticked', async () => {
    const form = shopForm('', '<button type="reset">Clear</button>');
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    const read: Entries[] = [];
    form.querySelector('[type=reset]')!.addEventListener('click', () => {
      form.reset();
      read.push(walkedThrough(form).slice(-2));
    });
    await click(form.querySelector('[type=reset]')!);
    assert.deepEqual(read[0], [
      ['whatsapp_opt_in.marketing', 'not-granted'],
      ['whatsapp_opt_in.service', 'not-granted'],
    ]);
  });
});
