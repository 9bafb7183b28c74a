/* global bench, PerformanceObserver */
import { visit } from './visit.js';

/** In the page: adds up how far things moved by themselves from now on, and for which elements. */
function watchShifts() {
  bench.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput)
        bench.shifts.push({ value, moved: sources.map(({ node }) => node?.localName ?? '?') });
  }).observe({ type: 'layout-shift' });
}

const sumOf = (shifts) => shifts.reduce((sum, { value }) => sum + value, 0);

/**
 * How far the page moves after the element is there, while a file of it comes late: that of its language, or the rules
 * for numbers once the focus (which is no input that would excuse a shift) comes into it.
 */
async function shiftsOf(browser, site, { lang, width, late }) {
  const release = site.hold(late);
  const at = await visit(browser, site.url({ lang }), width);
  await at.load();
  await at.waits('defined');
  await at.page.evaluate(watchShifts);
  if (late.endsWith('phone.js')) await at.page.evaluate(() => bench.element.focus());
  release();
  await at.waits('ready');
  if (late.endsWith('phone.js')) await at.waits('rules');
  const shifts = await at.page.evaluate(() => bench.shifts);
  await at.close();
  return {
    sum: sumOf(shifts),
    moved: shifts.flatMap(({ moved }) => moved),
  };
}

const CASES = [
  { lang: 'de', late: '/dist/chunks/de.js' },
  { lang: 'ar', late: '/dist/chunks/ar.js' },
  { lang: 'en', late: '/dist/chunks/phone.js' },
];

/** How far the page moves in all, from before the script to the end, where it keeps a place of a height. */
async function shiftsOfAll(browser, site, { lang, width, height }) {
  const at = await visit(browser, site.url({ lang, ...(height && { height }) }), width);
  await at.page.evaluate(watchShifts);
  await at.load();
  await at.waits('ready');
  const [shifts, taken] = await at.page.evaluate(() => [bench.shifts, bench.element.offsetHeight]);
  await at.close();
  return { shifts, taken };
}

/** Without a place kept, to see how much it takes; then with that much kept. */
async function withPlaceKept(browser, site, { lang, width }) {
  const before = await shiftsOfAll(browser, site, { lang, width });
  if (sumOf(before.shifts) === 0) throw new Error('the page did not move: nothing was measured');
  const { shifts } = await shiftsOfAll(browser, site, { lang, width, height: before.taken });
  return {
    late: `everything in ${lang}, place kept`,
    lang,
    width,
    sum: sumOf(shifts),
    moved: shifts.flatMap(({ moved }) => moved),
  };
}

/** The largest layout shift, over screens from a phone's to a desk's. */
export async function layoutShifts(browser, site) {
  const rows = [];
  for (const one of CASES) {
    for (const width of [320, 414, 800, 1280])
      rows.push({ ...one, width, ...(await shiftsOf(browser, site, { ...one, width })) });
  }
  for (const lang of ['en', 'ar'])
    for (const width of [320, 800]) rows.push(await withPlaceKept(browser, site, { lang, width }));
  return rows;
}
