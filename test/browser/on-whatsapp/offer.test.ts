import { assert } from 'chai';
import { confirmationCode } from '../../../src/proof/index.js';
import { click, press, tab } from '../../wtr/input.js';
import { consoleErrors } from '../support/console.js';
import { until, type OptIn } from '../support/opt-in.js';
import { confirm, offered, scanned, shows } from './support.js';

const codeOf = ({ element }: OptIn) => confirmationCode(element.lastProof!.id);

describe('after a yes', () => {
  it('a link opens WhatsApp with a message that holds the code, and the code can be read and copied', async () => {
    const made = await offered();
    const link = made.part<HTMLAnchorElement>('whatsapp-link');
    const { origin, pathname, searchParams } = new URL(link.href);
    const code = codeOf(made);
    assert.equal(`${origin}${pathname}`, 'https://wa.me/4930123456');
    assert.equal(
      searchParams.get('text'),
      `I confirm my choice for messages from Low Tide Coffee on WhatsApp. Code: ${code}`,
    );
    assert.deepEqual([link.target, link.rel], ['_blank', 'noopener noreferrer']);
    const panel = made.part('whatsapp');
    assert.include(panel.innerText, `It holds the code ${code} and shows`);
    assert.notEqual(getComputedStyle(panel.querySelector('bdi')!).userSelect, 'none');
  });

  it('the picture leads to the very same place', async () => {
    for (const [lang, business] of [
      ['en', 'Low Tide Coffee'],
      ['de', 'Ebbe & Flut + Söhne #1'],
      ['ar', 'مقهى الجَزْر'],
    ] as const) {
      const made = await offered({ lang, business });
      const { href } = made.part<HTMLAnchorElement>('whatsapp-link');
      assert.equal(await scanned(made.part('whatsapp-code')), href, lang);
      assert.include(decodeURIComponent(href), business);
      made.element.remove();
    }
    assert.deepEqual(consoleErrors(), []);
  });

  it('the picture is dark on light with room around it, whatever the page looks like', async () => {
    const made = await offered();
    const picture = made.part('whatsapp-code');
    const { width, height } = picture.getBoundingClientRect();
    assert.isAbove(width, 160);
    assert.equal(Math.round(width), Math.round(height));
    assert.equal(getComputedStyle(picture.querySelector('rect')!).fill, 'rgb(255, 255, 255)');
    assert.equal(getComputedStyle(picture.querySelector('path')!).fill, 'rgb(0, 0, 0)');
  });

  it('the picture fits where there is little room for large text', async () => {
    const made = await offered();
    made.element.style.cssText = 'width: 320px; font-size: 32px';
    await made.element.updateComplete;
    const inside = made.part('whatsapp').getBoundingClientRect();
    assert.isAtMost(made.part('whatsapp-code').getBoundingClientRect().right, inside.right + 1);
    assert.isAtMost(made.element.scrollWidth, 320 + 1);
  });

  it('the link is large enough for a finger', async () => {
    const { height } = (await offered()).part('whatsapp-link').getBoundingClientRect();
    assert.isAtLeast(height, 44);
  });

  it('it is all there where the endpoint gives no receipt, and nobody is asked', async () => {
    const made = await offered({}, { status: 204 });
    assert.isTrue(shows(made, 'whatsapp-link') && shows(made, 'whatsapp-code'));
    dispatchEvent(new Event('online'));
    const requests = await made.receiver.received(1);
    assert.deepEqual(
      requests.map(({ method }) => method),
      ['POST'],
    );
    assert.equal(made.part('whatsapp').querySelector('[role="status"]')!.textContent, '');
  });

  it('it goes with the next tick, and after a no it does not come back', async () => {
    const made = await offered({}, { status: 201, body: { receipt: 'a.b.c' } });
    await click(made.box('marketing'));
    await made.element.updateComplete;
    assert.isFalse(shows(made, 'whatsapp'));
    await confirm(made);
    assert.isFalse(made.element.lastProof!.choices[0]!.granted);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    assert.isFalse(shows(made, 'whatsapp'));
  });

  it('the next yes has a code of its own', async () => {
    const made = await offered({}, { status: 201, body: { receipt: 'a.b.c' } });
    const first = codeOf(made);
    await click(made.box('service'));
    await confirm(made);
    await until(() => shows(made, 'whatsapp'));
    assert.notEqual(codeOf(made), first);
    assert.include(made.part('whatsapp').innerText, codeOf(made));
    assert.notInclude(made.part('whatsapp').innerText, first);
  });
});

describe('whoever cannot see it come', () => {
  it('keeps the focus, and is told once the choice is saved', async () => {
    const made = await offered();
    const { activeElement } = made.element.shadowRoot!;
    assert.equal(activeElement, made.part('confirm'));
    const status = made.part('whatsapp').querySelector('[role="status"]')!;
    await until(() => status.textContent.trim());
    assert.equal(status.textContent, 'Waiting for your message on WhatsApp\u2026');
    assert.equal(made.part('status').textContent.trim(), 'Your choice is saved.');
  });

  it('finds picture and link by name, and reaches the link by keyboard', async () => {
    const made = await offered();
    const group = made.part('whatsapp');
    const heading = made.element.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!);
    assert.equal(heading?.textContent, 'One step is left: confirm on WhatsApp');
    assert.match(made.part('whatsapp-code').getAttribute('aria-label')!, /QR code/);
    const link = made.part('whatsapp-link');
    for (let presses = 0; presses < 5 && made.element.shadowRoot!.activeElement !== link; presses++)
      await tab();
    assert.equal(made.element.shadowRoot!.activeElement, link);
  });

  it('hears the code from left to right in Arabic', async () => {
    const made = await offered({ lang: 'ar' });
    const code = made.part('whatsapp').querySelector('bdi')!;
    assert.equal(getComputedStyle(made.part('whatsapp')).direction, 'rtl');
    assert.equal(getComputedStyle(code).direction, 'ltr');
    assert.equal(code.textContent, codeOf(made));
  });
});

describe('on a phone', () => {
  const { matchMedia } = window;
  beforeEach(() => {
    window.matchMedia = (query) =>
      query === '(pointer: coarse)' ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query);
  });
  afterEach(() => (window.matchMedia = matchMedia));

  it('the link comes first, and the picture when it is asked for', async () => {
    const made = await offered();
    const details = made.part('whatsapp').querySelector('details')!;
    const after = made.part('whatsapp-link').compareDocumentPosition(details);
    assert.equal(after, Node.DOCUMENT_POSITION_FOLLOWING);
    assert.isFalse(details.open);
    assert.isFalse(shows(made, 'whatsapp-code'));
    details.querySelector('summary')!.focus();
    await press('Enter');
    await until(() => shows(made, 'whatsapp-code'));
    assert.isTrue(details.open);
    const { href } = made.part<HTMLAnchorElement>('whatsapp-link');
    assert.equal(await scanned(made.part('whatsapp-code')), href);
  });
});
