/** The pages with themes: styles may change everything but what makes a choice fair. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { granted, onlyRecordOf } from './support/records.js';
import { Shopper } from './support/shopper.js';
import { useDemo } from './support/use-demo.js';

const place = useDemo();

/** What could make one row more prominent than the other. */
const LOOK = ['font-size', 'font-weight', 'color', 'background-color', 'border-top-width', 'opacity'];

/** How each row looks: the row itself, its box, its label and its disclosure. */
function looksOfRows(shopper: Shopper): Promise<string[][]> {
  return shopper.page.$eval(
    'whatsapp-opt-in',
    ({ shadowRoot }, names) =>
      [...shadowRoot!.querySelectorAll('[part=purpose]')].map((row) =>
        [row, ...row.children]
          .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, '::before')])
          .map((style) => names.map((name) => style.getPropertyValue(name)).join()),
      ),
    LOOK,
  );
}

const themes = [
  { name: 'plain', number: '+447911123451', isForm: true, fontSizePx: 14 },
  { name: 'bold', number: '+353871234567', isForm: false, fontSizePx: 14.9 },
  { name: 'dense', number: '+46701234567', isForm: true, fontSizePx: 12.3 },
];

for (const { name, number, isForm, fontSizePx } of themes) {
  test(`${name}: both rows look alike, and what was agreed to could be read`, async () => {
    const shopper = await place.visit(`/theme-${name}.html`);
    const [one, other, ...more] = await looksOfRows(shopper);
    assert.deepEqual([one, more], [other, []]);
    await shopper.clicks('details summary');
    await shopper.sees('details pre ::-p-text(--opt-in-)');
    if (isForm) await shopper.types('#phone', number);
    else await shopper.entersOwnNumber(number);
    await shopper.ticks('marketing');
    if (isForm) await shopper.clicks('.pay');
    else await shopper.saves();
    await shopper.seesState('delivered');
    const { proof } = await onlyRecordOf(place.demo, number);
    assert.deepEqual(granted(proof), { marketing: true, service: false });
    for (const { evidence } of proof.choices) {
      assert.ok(evidence.contrastRatio! >= 4.5, `${evidence.contrastRatio}`);
      assert.deepEqual([evidence.fontSizePx, evidence.hidden], [fontSizePx, false]);
    }
  });
}

test('plain: its place is kept, so that nothing moves when it comes', async () => {
  assert.ok((await shiftOf('whatsapp-opt-in { block-size: auto !important }')) > 0.05, 'without the place');
  assert.ok((await shiftOf('')) < 0.01);
});

/** How far the plain shop's page moves on a phone, when the script comes after everything else was seen. */
async function shiftOf(css: string): Promise<number> {
  const page = await (await place.browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 390, height: 844 });
  await page.evaluateOnNewDocument(sumShifts);
  place.gate.hold('/dist/whatsapp-opt-in.js');
  const whole = page.goto(`${place.gate.url}/theme-plain.html`);
  await page.waitForSelector('summary');
  await page.evaluate(async (rules) => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(rules);
    document.adoptedStyleSheets.push(sheet);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, css);
  place.gate.release();
  await whole;
  await new Shopper(page).seesReady();
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return (globalThis as { shift?: number }).shift!;
  });
}

/** In the page, from its beginning: adds up how far things move by themselves. */
function sumShifts(): void {
  const sum = globalThis as { shift?: number };
  sum.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum.shift! += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift' });
}
