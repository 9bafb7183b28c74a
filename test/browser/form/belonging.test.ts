import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { optIn, page } from '../support/opt-in.js';
import { buttonOf, catchSubmissions, proofIn, shopForm } from './support.js';

const phone = '+4915112345678';

describe('the element belongs to a form', () => {
  it('named by its form attribute, from elsewhere in the page', async () => {
    const form = shopForm('id="order"');
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone, form: 'order' });
    assert.equal(asked.element.form, form);
    assert.include([...form.elements], asked.element);
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.isDefined(proofIn(sent[0]!));
  });

  it('that it is given later, and no longer to the one before', async () => {
    const [one, other] = [shopForm('id="one"'), shopForm('id="other"')];
    const [sentByOne, sentByOther] = [catchSubmissions(one), catchSubmissions(other)];
    const asked = await optIn({ phone, form: 'one' });
    await click(asked.box('marketing'));
    asked.element.setAttribute('form', 'other');
    await click(buttonOf(one));
    assert.deepEqual([...sentByOne[0]!.keys()], ['note']);
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
    await click(buttonOf(other));
    assert.isDefined(proofIn(sentByOther[0]!));
  });

  it('in a shadow root, beside it', async () => {
    const host = page('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.append(shopForm());
    const form = root.querySelector('form')!;
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    await click(buttonOf(form));
    assert.isDefined(proofIn(sent[0]!));
    assert.equal(asked.element.state, 'delivered');
  });

  it('whose submit is not the submit of another form', async () => {
    const [own, other] = [shopForm(), shopForm()];
    catchSubmissions(own);
    catchSubmissions(other);
    const asked = await optIn({ phone }, { into: own });
    await click(asked.box('marketing'));
    await click(buttonOf(other));
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
  });

  it('together with a second element under another name', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const one = await optIn({ phone }, { into: form });
    const other = await optIn({ phone, name: 'club', business: 'High Tide' }, { into: form });
    await click(one.box('marketing'));
    await click(other.box('service'));
    await click(buttonOf(form));
    const [data] = sent;
    assert.equal(proofIn(data!)?.controller.name, 'Low Tide Coffee');
    assert.equal(proofIn(data!, 'club')?.controller.name, 'High Tide');
    assert.deepEqual(
      ['whatsapp_opt_in.marketing', 'whatsapp_opt_in.service', 'club.marketing', 'club.service'].map((key) =>
        data!.getAll(key),
      ),
      [['granted'], ['not-granted'], ['not-granted'], ['granted']],
    );
  });

  it('and leaves it: its own button shows, and the form goes without it', async () => {
    const form = shopForm();
    const sent = catchSubmissions(form);
    const asked = await optIn({ phone }, { into: form });
    await click(asked.box('marketing'));
    assert.throws(() => asked.part('confirm'));
    page('<div></div>').append(asked.element);
    await asked.element.updateComplete;
    assert.isTrue(asked.part('confirm').checkVisibility());
    await click(buttonOf(form));
    assert.deepEqual([...sent[0]!.keys()], ['note']);
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
  });

  it('in a disabled fieldset: the form goes without it, and makes no proof', async () => {
    const form = shopForm('', '<fieldset></fieldset>');
    const sent = catchSubmissions(form);
    const fieldset = form.querySelector('fieldset')!;
    const asked = await optIn({ phone }, { into: fieldset });
    await click(asked.box('marketing'));
    fieldset.disabled = true;
    await click(buttonOf(form));
    assert.deepEqual([...sent[0]!.keys()], ['note']);
    assert.lengthOf(asked.heard('opt-in-proof'), 0);
  });
});
