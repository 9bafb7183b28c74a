/** Enter confirms; after an error the shopper is at the field and hears what is wrong, each time. */
import { assert } from 'chai';
import { loadRules } from '../../../src/phone/index.js';
import { click, press, type } from '../../wtr/input.js';
import { buttonOf, catchSubmissions, proofIn, shopForm } from '../form/support.js';
import { optIn, page, until, type OptIn } from '../support/opt-in.js';

before(() => loadRules());

const own = (into?: HTMLElement) =>
  optIn({ country: 'DE' }, { properties: { onConsent: () => undefined }, ...(into && { into }) });

const focused = ({ element }: OptIn) => element.shadowRoot?.activeElement?.getAttribute('part');
const message = ({ part }: OptIn) => part('phone-error').textContent;

/** Whether all of it can be seen. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && bottom > top;
}

/** What the message says from now on, each time that it changes. */
function listen(made: OptIn): string[] {
  const heard: string[] = [];
  new MutationObserver(() => heard.push(message(made))).observe(made.part('phone-error'), {
    childList: true,
  });
  return heard;
}

describe('Enter in the element\u2019s own field', () => {
  it('confirms as the button does', async () => {
    const made = await own();
    await click(made.box('marketing'));
    await click(made.part('phone-input'));
    await type('0151 12345678');
    await press('Enter');
    await until(() => made.element.state === 'delivered');
    assert.equal(made.element.lastProof?.subject.phone, '+4915112345678');
    assert.equal(made.part('phone-input').getAttribute('enterkeyhint'), 'done');
  });

  it('presses the button that submits the form, as in any field of it', async () => {
    const form = shopForm();
    const orders = catchSubmissions(form);
    const made = await own(form);
    let presses = 0;
    buttonOf(form).addEventListener('click', () => presses++);
    await click(made.box('marketing'));
    await click(made.part('phone-input'));
    await type('0151 12345678');
    await press('Enter');
    await until(() => orders.length > 0);
    assert.equal(presses, 1);
    assert.equal(proofIn(orders[0]!)?.subject.phone, '+4915112345678');
  });

  it('does not submit a form while the number is wrong', async () => {
    const form = shopForm();
    const orders = catchSubmissions(form);
    const made = await own(form);
    await click(made.box('marketing'));
    await click(made.part('phone-input'));
    await type('12');
    await press('Enter');
    await until(() => message(made) !== '');
    assert.lengthOf(orders, 0);
  });

  it('is the person\u2019s: a script\u2019s does nothing', async () => {
    const made = await own();
    await click(made.box('marketing'));
    await click(made.part('phone-input'));
    await type('0151 12345678');
    made.part('phone-input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await made.element.updateComplete;
    assert.equal(made.element.state, 'ready');
  });
});

describe('after an error', () => {
  it('the field has the focus and the message can be seen, by the element\u2019s own button', async () => {
    const made = await own();
    const below = page('<div style="height: 300vh"></div>');
    made.part('container').style.paddingBlockEnd = '120vh'; // the button is far from the field
    made.part('container').append(made.part('actions'));
    await click(made.box('marketing'));
    await click(made.part('confirm'));
    await until(() => message(made) !== '' && focused(made) === 'phone-input');
    await until(() => isInView(made.part('phone-error')));
    below.remove();
  });

  it('the field has the focus and the message can be seen, in a form', async () => {
    const form = shopForm();
    const made = await own(form);
    form.insertAdjacentHTML('beforeend', '<div style="height: 150vh"></div><button>Order</button>');
    await click(made.box('marketing'));
    await click(form.lastElementChild!);
    await until(() => message(made) !== '' && focused(made) === 'phone-input');
    await until(() => isInView(made.part('phone-error')));
  });

  it('the same message is said each time, by the element\u2019s own button', async () => {
    const made = await own();
    const heard = listen(made);
    await click(made.box('marketing'));
    for (const times of [1, 2, 3]) {
      await click(made.part('confirm'));
      await until(() => heard.filter(Boolean).length === times);
    }
    assert.equal(new Set(heard.filter(Boolean)).size, 1);
  });

  it('the same message is said each time, in a form', async () => {
    const form = shopForm();
    const made = await own(form);
    const heard = listen(made);
    await click(made.box('marketing'));
    for (const times of [1, 2, 3]) {
      await click(buttonOf(form));
      await until(() => heard.filter(Boolean).length === times);
    }
  });
});
