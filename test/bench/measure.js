import { openChromium } from '../tools/chromium.js';
import { tickToProof } from './proofs.js';
import { layoutShifts } from './shifts.js';
import { openSite } from './site.js';
import { longestTasks } from './tasks.js';

const row = (what, value, limit, note = '') => ({ what, value, limit, over: !(value <= limit), note });

/**
 * Even beside a reference, times differ by half from run to run on a machine that does other things: a limit held to the
 * letter would fail by chance. The value is printed beside its limit; twice the limit is no chance.
 */
const timed = (what, value, limit, note = '') => ({
  ...row(what, value, limit, note),
  over: !(value <= 2 * limit),
});

/**
 * What the shipped files do to a page that holds them, in Chromium.
 * @param {string} root
 * @param {{ task: number, layoutShift: number, tickToProof: number }} limits
 * @returns {Promise<{ what: string, value: number, limit: number, over: boolean, note: string }[]>}
 */
export async function measureSpeed(root, { task, layoutShift, tickToProof: mostToProof }) {
  const site = await openSite(root);
  const browser = await openChromium();
  try {
    const rows = [];
    for (const lang of ['en', 'de']) {
      const tasks = await longestTasks(browser, site.url({ lang }), { limit: task });
      for (const { step, share, what } of tasks)
        rows.push(timed(`${step}, ${lang}: longest task`, share, task, what));
    }
    rows.push(timed('tick to proof', await bestTickToProof(browser, site.url(), mostToProof), mostToProof));
    for (const { late, width, sum, moved } of await layoutShifts(browser, site)) {
      const limit = /phone\.js$|^everything/.test(late) ? 0 : layoutShift;
      const what = late.split('/').pop();
      rows.push(row(`layout shift, ${what} late, ${width} px`, sum, limit, moved.join(', ')));
    }
    return rows;
  } finally {
    await browser.close();
    site.close();
  }
}

/** The best of up to three: others' load on the machine only ever adds. */
async function bestTickToProof(browser, url, limit) {
  let best = Infinity;
  for (let turn = 0; turn < 3 && best > limit; turn++) best = Math.min(best, await tickToProof(browser, url));
  return best;
}
