import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium } from './chromium.js';

const USAGE = `Pictures of pages, to look at every state.
  node test/tools/screens.js --out FOLDER [--widths 320,800] [--schemes light,dark] [--dirs ltr,rtl] [--forced] URL...`;

const text = (value) => ({ type: 'string', default: value });
const { values, positionals: urls } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    widths: text('320,800'),
    schemes: text('light,dark'),
    dirs: text('ltr'),
    forced: { type: 'boolean', default: false },
  },
});

if (!values.out || urls.length === 0 || resolve(values.out).startsWith(process.cwd())) {
  console.error(`${USAGE}\nFOLDER lies outside the repository.`);
  process.exit(2);
}

const list = (name) => values[name].split(',');

/** Every way to look at every page. */
const views = urls.flatMap((url) =>
  list('widths').flatMap((width) =>
    list('schemes').flatMap((scheme) => list('dirs').map((dir) => ({ url, width, scheme, dir }))),
  ),
);

function fileName({ url, width, scheme, dir }) {
  const { pathname, search, hash } = new URL(url);
  const page = `${pathname}${search}${hash}`
    .replace(/\.html/, '')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${page || 'index'}.${width}.${scheme}.${dir}.png`;
}

async function take(browser, view) {
  const page = await browser.newPage();
  await page.setViewport({ width: Number(view.width), height: 800 });
  const client = await page.createCDPSession();
  const features = [{ name: 'prefers-color-scheme', value: view.scheme }];
  if (values.forced) features.push({ name: 'forced-colors', value: 'active' });
  await client.send('Emulation.setEmulatedMedia', { features });
  await page.goto(view.url, { waitUntil: 'networkidle0' });
  await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), view.dir);
  const path = join(values.out, fileName(view));
  await page.screenshot({ path, fullPage: true });
  await page.close();
  console.log(path);
}

mkdirSync(values.out, { recursive: true });
const browser = await openChromium();
for (const view of views) await take(browser, view);
await browser.close();
