/* global bench */
import { visit } from './visit.js';

/** In the page: how long from the call that confirms to the proof, in milliseconds. */
async function confirmOnce() {
  let made;
  const listener = () => (made = performance.now());
  bench.element.addEventListener('opt-in-proof', listener, { once: true });
  const from = performance.now();
  await bench.element.confirm();
  return made - from;
}

/** In the page: how long the reference takes, by the same clock. */
function referenceOnce() {
  const from = performance.now();
  bench.reference();
  return performance.now() - from;
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The median time from confirming to the proof, over many changes of mind, in times of the reference. */
export async function tickToProof(browser, url, times = 40) {
  const at = await visit(browser, url);
  await at.load();
  await at.waits('ready');
  const tick = async () => (await at.finds('#purpose-marketing'))();
  await tick();
  await at.waits('rules');
  await (
    await at.finds('[part=phone-input]')
  )();
  await at.page.keyboard.type('0151 1234 5678');
  const [taken, references] = [[], []];
  for (let time = 0; time < times; time++) {
    taken.push(await at.page.evaluate(confirmOnce));
    references.push(await at.page.evaluate(referenceOnce));
    await tick();
  }
  await at.close();
  if (!taken.every((value) => value > 0)) throw new Error('a confirmation made no proof');
  return median(taken) / median(references);
}
