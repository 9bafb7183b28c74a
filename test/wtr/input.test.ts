import { assert } from 'chai';
import { click, hover, press, tab, type } from './input.js';

/** A box and a field inside an open shadow root, far down the page. */
function mount() {
  const host = document.createElement('div');
  host.style.marginTop = '3000px';
  const root = host.attachShadow({ mode: 'open' });
  const box = document.createElement('input');
  box.type = 'checkbox';
  const field = document.createElement('input');
  root.append(box, field);
  document.body.append(host);
  return { host, root, box, field };
}

describe('real input', () => {
  let page: ReturnType<typeof mount>;
  beforeEach(() => (page = mount()));
  afterEach(() => {
    page.host.remove();
  });

  it('ticks a box with a trusted click of the mouse', async () => {
    const events: Event[] = [];
    page.box.addEventListener('click', (event) => events.push(event));
    await click(page.box);
    assert.isTrue(page.box.checked);
    assert.deepEqual(
      events.map((event) => event.isTrusted),
      [true],
    );
    assert.equal((events[0] as PointerEvent).detail, 1);
  });

  it('ticks a box with the space bar', async () => {
    page.box.focus();
    const trusted: boolean[] = [];
    page.box.addEventListener('change', (event) => trusted.push(event.isTrusted));
    await press(' ');
    assert.isTrue(page.box.checked);
    assert.deepEqual(trusted, [true]);
  });

  it('moves the focus there and back with the keyboard', async () => {
    page.box.focus();
    await tab();
    assert.equal(page.root.activeElement, page.field);
    await press('Shift', 'Tab');
    assert.equal(page.root.activeElement, page.box);
    assert.isTrue(page.box.matches(':focus-visible'));
  });

  it('types', async () => {
    await click(page.field);
    await type('+49 151-Abc 1122');
    assert.equal(page.field.value, '+49 151-Abc 1122');
  });

  it('hovers', async () => {
    await hover(page.field);
    assert.isTrue(page.field.matches(':hover'));
  });

  it('refuses to click what is not shown', async () => {
    page.box.hidden = true;
    let message = '';
    await click(page.box).catch((error: unknown) => (message = String(error)));
    assert.include(message, 'takes no room');
  });
});
