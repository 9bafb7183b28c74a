/** The review sheet in a browser, off a disk: read by anyone, on any screen and on paper. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type { AxeResults } from 'axe-core';
import { openChromium } from '../tools/chromium.js';
import { useCommand } from '../receiver/support/command.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the review sheet in a browser', () => {
  const { folder, start } = useCommand();
  let browser: Browser;
  let page: Page;
  const said: string[] = [];
  before(async () => {
    const languages = ['en', 'ar'].flatMap((tag) => ['--language', tag]);
    const words = [...languages, '--jurisdiction', 'us', '--jurisdiction', 'br', '--output', folder()];
    [browser] = await Promise.all([openChromium(), start(['review', ...words]).ended]);
    page = await browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`file://${join(folder(), 'review.html')}`);
  });
  after(() => browser.close());

  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it('has its style, whose policy lets nothing else pass, and complains of nothing', async () => {
    const border = await page.evaluate(
      () => getComputedStyle(document.querySelector('.shown')!).borderTopStyle,
    );
    assert.equal(border, 'solid');
    assert.deepEqual(said, []);
  });

  it('needs no sideways scrolling at 320 pixels, nor on paper', async () => {
    await page.setViewport({ width: 320, height: 800 });
    assert.equal(await overflow(), 0);
    await page.emulateMediaType('print');
    await page.setViewport({ width: 640, height: 900 });
    assert.equal(await overflow(), 0);
    await page.emulateMediaType();
  });

  it('runs Arabic from the right, in a sheet that runs from the left', async () => {
    const starts = await page.$$eval('#en-us, #ar-us, #ar-us ~ .shown', (found) =>
      found.map((one) => getComputedStyle(one).direction),
    );
    assert.deepEqual(starts, ['ltr', 'ltr', 'rtl']);
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe finds, in ${scheme} colours`, async () => {
      await page.setBypassCSP(true);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.reload();
      await page.addScriptTag({ path: AXE });
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      assert.deepEqual(found, []);
    });
  }
});
