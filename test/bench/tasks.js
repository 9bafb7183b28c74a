/* global bench */
import { visit } from './visit.js';

/** Where the time of a task goes, most telling first. */
const TELLING = ['url', 'functionName', 'type', 'fileName'];

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'];

const REFERENCE = 'reference';

/** What a person does, in the order they do it, after the work that it is compared with; each has its mark in the trace. */
const STEPS = [
  { name: REFERENCE, act: async (at) => () => at.page.evaluate(() => bench.reference()) },
  { name: 'load', waits: 'ready', act: async (at) => () => at.load() },
  { name: 'tick', waits: 'rules', act: (at) => at.finds('#purpose-marketing') },
  {
    name: 'type',
    act: async (at) => {
      const click = await at.finds('[part=phone-input]');
      return async () => {
        await click();
        await at.page.keyboard.type('0151 1234 5678');
      };
    },
  },
  { name: 'confirm', waits: 'delivered', act: (at) => at.finds('[part=confirm]') },
  { name: 'details', waits: 'details', act: (at) => at.finds('[part=details-button]') },
];

/** The longest parts of a task that tell what it is, with their milliseconds before slowing. */
function describe(task, events) {
  const inside = events.filter(
    ({ ts, dur, name }) => dur && name !== task.name && ts >= task.ts && ts + dur <= task.ts + task.dur,
  );
  const top = inside.sort((a, b) => b.tdur - a.tdur).slice(0, 12);
  const words = top.map(({ name, tdur, args }) => {
    const data = { ...args, ...args?.data, ...args?.beginData };
    const detail = TELLING.map((key) => data[key]).find((value) => typeof value === 'string' && value);
    return `${name}${detail ? ` ${detail.replace(/^.*\//, '')}` : ''} ${(tdur / 1000).toFixed(1)}`;
  });
  return words
    .filter((word, index) => words.indexOf(word) === index)
    .slice(0, 4)
    .join(', ');
}

/** The longest task of the page's main thread in each step, in milliseconds of the processor. */
function longest(trace) {
  const all = JSON.parse(Buffer.from(trace).toString('utf8')).traceEvents;
  const marks = all.filter(({ cat, name }) => cat === 'blink.user_timing' && name.startsWith('bench:'));
  const { pid, tid } = marks[0];
  const own = all.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = own.filter(({ name }) => name === 'RunTask');
  return marks.slice(0, -1).map(({ name, ts }, index) => {
    const within = tasks.filter((task) => task.ts + task.dur > ts && task.ts < marks[index + 1].ts);
    const [worst] = within.sort((a, b) => b.tdur - a.tdur);
    return { step: name.slice('bench:'.length), ms: worst.tdur / 1000, what: describe(worst, own) };
  });
}

async function once(browser, url) {
  const at = await visit(browser, url);
  await at.page.tracing.start({ categories: CATEGORIES });
  for (const { name, act, waits } of STEPS) {
    const perform = await act(at);
    await at.marks(`bench:${name}`);
    await perform();
    if (waits) await at.waits(waits);
  }
  await at.marks('bench:end');
  const trace = await at.page.tracing.stop();
  await at.close();
  return longest(trace);
}

/** Each as a share of the reference. */
function shares([reference, ...steps]) {
  return steps.map(({ step, ms, what }) => ({ step, share: ms / reference.ms, what }));
}

/**
 * The longest task in each step of a visit, in times of the reference: both in the processor's time, which does not
 * count waiting for others. Others' load still adds a little, so the best of several visits counts.
 */
export async function longestTasks(browser, url, { limit, least = 3, most = 12 }) {
  let best = await once(browser, url);
  const isOver = () => shares(best).some(({ share }) => share > limit);
  for (let visits = 1; visits < least || (visits < most && isOver()); visits++) {
    const next = await once(browser, url);
    best = best.map((one, index) => (next[index].ms < one.ms ? next[index] : one));
  }
  return shares(best);
}
