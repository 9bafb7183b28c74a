import { assert } from 'chai';
import { click, press } from '../../wtr/input.js';
import { endpoint } from '../../wtr/endpoint.js';
import { verify } from '../../../src/proof/index.js';
import { optIn, page, storage } from '../support/opt-in.js';
import { bodiesAt, buttonOf, catchSubmissions, proofIn, shopForm } from './support.js';

const phone = '+4915112345678';

describe('a form takes the proof along', () => {
  const submits: Record<string, (form: HTMLFormElement) => Promise<unknown>> = {
    'a click on its button': (form) => click(buttonOf(form)),
    'Enter in one of its fields': async (form) => {
      await click(form.querySelector('input')!);
      await press('Enter');
    },
    'requestSubmit()': async (form) => form.requestSubmit(),
  };
  for (const [how, submit] of Object.entries(submits)) {
    it(`sent off by ${how}`, async () => {
      const shop = await endpoint();
      const form = shopForm(`action="${shop.url}"`);
      const asked = await optIn({ phone }, { into: form });
      await click(asked.box('marketing'));
      await submit(form);
      const [body] = await bodiesAt(shop, 1);
      assert.isTrue(verify(body!.get('whatsapp_opt_in')).valid);
      assert.equal(proofIn(body!)?.id, asked.element.lastProof?.id);
      assert.equal(body!.get('whatsapp_opt_in.marketing'), 'granted');
      assert.equal(body!.get('whatsapp_opt_in.service'), 'not-granted');
      assert.equal(body!.get('note'), '');
    });
  }

  it('as its only destination: it counts as delivered, and nothing is kept', async () => {
    const form = shopForm();
    catchSubmissions(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.deepEqual(
      asked.events.map(({ type }) => type),
      ['opt-in-ready', 'opt-in-change', 'opt-in-before-confirm', 'opt-in-proof', 'opt-in-delivered'],
    );
    assert.equal(asked.element.state, 'delivered');
    assert.deepEqual(storage(), {});
  });

  it('beside an endpoint, which gets the same proof', async () => {
    const shop = await endpoint();
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone, endpoint: shop.url }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    const [request] = await shop.received(1);
    assert.deepEqual(JSON.parse(request!.body), proofIn(sent[0]!));
  });
});

describe("the page's own submit handler finds the proof in the form's data", () => {
  const found: (string | undefined)[] = [];
  const look = (event: Event) => {
    event.preventDefault();
    found.push(proofIn(new FormData(event.target as HTMLFormElement))?.id);
  };
  // Registered before there is an element.
  before(() => Object.assign(window, { look }));
  after(() => delete (window as { look?: unknown }).look);

  const places: Record<string, (form: HTMLFormElement) => EventTarget> = {
    'on the form': (form) => form,
    'on the document': () => document,
    'on the body': () => document.body,
  };
  for (const [where, place] of Object.entries(places)) {
    for (const capture of [false, true]) {
      it(`${where}${capture ? ', in the capture phase' : ''}`, async () => {
        const form = shopForm();
        place(form).addEventListener('submit', look, { capture });
        const asked = await optIn({ phone }, { into: form });
        await click(asked.box('marketing'));
        await click(buttonOf(form));
        place(form).removeEventListener('submit', look, { capture });
        assert.deepEqual(found.splice(0), [asked.element.lastProof?.id]);
        assert.isDefined(asked.element.lastProof);
      });
    }
  }

  it('written into the markup', async () => {
    const form = shopForm('onsubmit="look(event)"');
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.deepEqual(found.splice(0), [asked.element.lastProof?.id]);
    assert.isDefined(asked.element.lastProof);
  });
});

describe('a form that is sent again', () => {
  it('unchanged, holds the same proof', async () => {
    const shop = await endpoint();
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone, endpoint: shop.url }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    await click(buttonOf(form));
    await asked.element.confirm();
    assert.lengthOf(sent, 2);
    assert.isDefined(proofIn(sent[0]!));
    assert.deepEqual(proofIn(sent[1]!), proofIn(sent[0]!));
    assert.lengthOf(asked.heard('opt-in-proof'), 1);
    assert.lengthOf(await shop.requests(), 1);
  });

  it('after a tick and an untick that change nothing in the end, too', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    await click(asked.box('marketing'));
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.equal(proofIn(sent[1]!)?.id, proofIn(sent[0]!)?.id);
  });

  it('with another box ticked, holds a new proof that follows the first', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    await click(asked.box('service'));
    assert.equal(asked.element.lastProof?.id, proofIn(sent[0]!)?.id);
    await click(buttonOf(form));
    const [first, second] = sent.map((data) => proofIn(data)!);
    assert.equal(second!.previous, first!.id);
    assert.deepEqual(
      second!.choices.map(({ granted, decidedBy }) => [granted, decidedBy]),
      [
        [true, 'earlier'],
        [true, 'person'],
      ],
    );
  });

  it('with the boxes unticked, holds the withdrawal, once for all', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    await click(buttonOf(form));
    const [grant, withdrawal, again] = sent.map((data) => proofIn(data)!);
    assert.equal(withdrawal!.previous, grant!.id);
    assert.isFalse(withdrawal!.choices[0]!.granted);
    assert.equal(again!.id, withdrawal!.id);
    assert.equal(sent[1]!.get('whatsapp_opt_in.marketing'), 'not-granted');
    assert.equal((await asked.element.confirm()).proof?.id, withdrawal!.id);
  });

  it('for another number, holds a proof of its own, that follows none', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    asked.element.phone = '+4915187654321';
    await click(buttonOf(form));
    assert.deepEqual(
      sent.map((data) => proofIn(data)?.subject.phone),
      [phone, '+4915187654321'],
    );
    assert.isNull(proofIn(sent[1]!)!.previous);
  });

  it('after a reset, with nothing ticked, withdraws nothing', async () => {
    const form = shopForm('', '<button type="reset">Clear</button>');
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    await click(form.querySelector('[type=reset]')!);
    await click(buttonOf(form));
    assert.isUndefined(proofIn(sent[1]!));
    assert.equal(sent[1]!.get('whatsapp_opt_in.marketing'), 'not-granted');
    assert.lengthOf(asked.heard('opt-in-proof'), 1);
  });

  it('after a reset by a script, as React does after each action, holds the same proof for the same number', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    form.reset();
    await asked.element.updateComplete;
    assert.isFalse(asked.box('marketing').checked);
    assert.include(asked.part('status').textContent, 'Your choice is saved.');
    await click(buttonOf(form));
    assert.equal(proofIn(sent[1]!)?.id, proofIn(sent[0]!)?.id);
    assert.equal(sent[1]!.get('whatsapp_opt_in.marketing'), 'granted');
    assert.lengthOf(asked.heard('opt-in-proof'), 1);
    asked.element.phone = '+4915187654321';
    await click(buttonOf(form));
    assert.isUndefined(proofIn(sent[2]!), 'the next person is another one');
    assert.equal(sent[2]!.get('whatsapp_opt_in.marketing'), 'not-granted');
  });

  it('after such a reset, with a box ticked anew, holds a new proof', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    form.reset();
    await asked.element.updateComplete;
    await click(asked.box('service'));
    assert.notInclude(asked.part('status').textContent, 'saved');
    await click(buttonOf(form));
    const [first, second] = sent.map((data) => proofIn(data)!);
    assert.notEqual(second!.id, first!.id);
    assert.deepEqual(
      second!.choices.map(({ granted }) => granted),
      [false, true],
    );
  });

  it('after the words changed, holds no proof of ticks that are gone', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    asked.element.business = 'High Tide';
    await asked.element.updateComplete;
    await click(buttonOf(form));
    assert.isUndefined(proofIn(sent[1]!));
    assert.equal(sent[1]!.get('whatsapp_opt_in.marketing'), 'not-granted');
  });

  it('because the shop refused it the first time (its own validation), holds the same proof', async () => {
    const shop = await endpoint();
    const form = shopForm(`action="${shop.url}"`);
    form.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    const first = asked.element.lastProof;
    await click(buttonOf(form));
    const [body] = await bodiesAt(shop, 1);
    assert.isDefined(first);
    assert.deepEqual(proofIn(body!), first);
  });
});

describe('the sale goes on', () => {
  it('when the page cancels the confirmation: the form leaves, without a proof', async () => {
    const shop = await endpoint();
    const form = shopForm(`action="${shop.url}"`);
    const asked = await optIn({ phone }, { into: form });
    asked.element.addEventListener('opt-in-before-confirm', (event) => event.preventDefault());
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    const [body] = await bodiesAt(shop, 1);
    assert.isFalse(body!.has('whatsapp_opt_in'));
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
  });

  it('when the options are wrong: the form leaves without a word from us', async () => {
    const shop = await endpoint();
    const form = page<HTMLFormElement>(
      `<form method="post" target="sink" action="${shop.url}"><input name="note"><button>Buy</button></form>`,
    );
    page('<iframe name="sink"></iframe>');
    await optIn({ business: undefined }, { into: form });
    await click(buttonOf(form));
    const [body] = await bodiesAt(shop, 1);
    assert.deepEqual([...body!.keys()], ['note']);
  });
});
