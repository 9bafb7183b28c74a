import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { until } from '../support/opt-in.js';
import {
  addScript,
  before,
  elementsIn,
  LOADER,
  NOTHING,
  tag,
  theOptIn,
  write,
  type Site,
} from './support.js';

/** First in a page: what its console is told beside errors, and what it leaves for later. */
const LISTENING = `<script>
  window.told = []; window.later = [];
  console.debug = (...line) => told.push('debug ' + line.join(' '));
  console.warn = (...line) => told.push('warn ' + line.join(' '));
  const { setTimeout: now } = window;
  window.setTimeout = (act, ms, ...more) => (ms >= 1000 ? later.push(act) : now(act, ms, ...more));
</script>`;

type Listening = Site['window'] & { told: string[]; later: (() => void)[] };
const told = ({ window }: Site) => (window as Listening).told;
const ours = (page: Site) => told(page).filter((line) => line.includes('whatsapp-opt-in'));

/** Waits until all that observes the page has seen what was done to it. */
const seenByAll = () => new Promise((resolve) => setTimeout(resolve));

describe('the place of the element', () => {
  const pay = '<button id="pay">Order</button>';
  for (const [where, next] of [
    ['before', '<whatsapp-opt-in> #pay'],
    ['after', '#pay <whatsapp-opt-in>'],
  ] as const)
    it(`is ${where} what data-${where} names`, async () => {
      const page = await write(`<form>${pay}</form>${tag(`async data-${where}="#pay"`)}`);
      const { element } = await theOptIn(page);
      const order = [...element.parentElement!.children].map((one) =>
        one.id ? `#${one.id}` : `<${one.localName}>`,
      );
      assert.equal(order.join(' '), next);
      assert.deepEqual(page.window.seen, NOTHING);
    });

  it('may come late: one quiet line, no error', async () => {
    const page = await write(tag('async data-target="#late"'), LISTENING);
    await until(() => ours(page).length);
    page.document.body.append(page.document.createElement('p'));
    await seenByAll();
    assert.lengthOf(elementsIn(page), 0);
    const late = page.document.createElement('div');
    late.id = 'late';
    page.document.body.append(late);
    assert.equal((await theOptIn(page)).element.parentElement, late);
    assert.lengthOf(ours(page), 1);
    assert.match(ours(page)[0]!, /^debug .*data-target="#late"/);
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('may be replaced, again and again: the element is there again, with nothing ticked', async () => {
    const page = await write(`<div id="pay"></div>${tag('async data-target="#pay"')}`);
    const first = await theOptIn(page);
    await click(first.box('marketing'));
    for (let turn = 0; turn < 3; turn++) {
      const fresh = page.document.createElement('div');
      fresh.id = 'pay';
      page.document.querySelector('#pay')!.replaceWith(fresh);
      const { element, box } = await theOptIn(page);
      assert.equal(element.parentElement, fresh);
      assert.isFalse(box('marketing').checked);
    }
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('takes the element back when a morph drops it', async () => {
    const page = await write(`<div>${tag()}<p>Total</p></div>`);
    const { element } = await theOptIn(page);
    element.remove();
    await until(() => elementsIn(page)[0] && elementsIn(page)[0] !== element);
    assert.equal(before(await theOptIn(page))?.localName, 'script');
  });

  it('is not fought for: a page that throws the element out each time wins', async () => {
    const page = await write(`<main></main>${tag('async data-target="main"')}`);
    await theOptIn(page);
    let thrown = 0;
    new page.window.MutationObserver(() => {
      for (const one of elementsIn(page)) {
        one.remove();
        thrown++;
      }
    }).observe(page.document, { childList: true, subtree: true });
    page.document.body.append(page.document.createElement('p'));
    await seenByAll();
    const after = thrown;
    assert.isBelow(after, 40);
    page.document.body.append(page.document.createElement('p'));
    await seenByAll();
    assert.equal(thrown, after);
    assert.deepEqual(page.window.seen, NOTHING);
  });
});

describe('a fragment whose scripts are run by eval', () => {
  it('asks again, once, where its tag stands', async () => {
    const text = await (await fetch(LOADER)).text();
    const page = await write(`<div id="pay">${tag()}</div>`);
    await theOptIn(page);
    for (let turn = 0; turn < 2; turn++) {
      page.document.querySelector('#pay')!.innerHTML = `${tag()}<button>Order</button>`;
      addScript(page, { text }).remove(); // as jQuery's globalEval does
      const asked = await theOptIn(page);
      assert.equal(before(asked)?.localName, 'script');
      assert.equal(asked.element.state, 'ready');
    }
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('leaves alone a tag that a consent manager holds back', async () => {
    const text = await (await fetch(LOADER)).text();
    const page = await write(tag('type="text/plain"'));
    addScript(page, { text });
    await until(() => page.window.seen.errors.length);
    assert.lengthOf(elementsIn(page), 0);
  });
});

describe('a tag that lost its options', () => {
  it('is told to the owner, as tag managers drop them', async () => {
    const page = await write('<p>Shop</p>', LISTENING);
    addScript(page, { src: LOADER });
    const { later } = page.window as Listening;
    await until(() => later.length);
    assert.deepEqual(ours(page), []);
    later.forEach((act) => act());
    assert.lengthOf(ours(page), 1);
    assert.match(ours(page)[0]!, /^warn .*Tag managers drop data- attributes/);
  });

  it('is not complained about where the page places the element itself', async () => {
    const own = '<whatsapp-opt-in business="A" privacy-url="/p" endpoint="/c"></whatsapp-opt-in>';
    const page = await write(`${own}<script async src="${LOADER}"></script>`, LISTENING);
    const { later } = page.window as Listening;
    await until(() => later.length);
    later.forEach((act) => act());
    assert.deepEqual(ours(page), []);
  });
});

describe('names that the page gives to its forms and pictures', () => {
  for (const name of ['currentScript', 'body', 'head', 'title', 'location'])
    it(`decide nothing: ${name}`, async () => {
      const evil = `<img name="${name}" src="/evil/loader.js" alt="" data-business="Evil" data-privacy-url="/evil">`;
      const page = await write(`${evil}${tag()}`);
      const { element } = await theOptIn(page);
      assert.equal(element.business, 'Low Tide Coffee');
      const asked = page.window.performance.getEntriesByType('resource').map((one) => one.name);
      assert.deepEqual(
        asked.filter((url) => url.includes('/evil/') && !url.endsWith('/evil/loader.js')),
        [],
      );
      assert.deepEqual(page.window.seen.faults, []);
    });

  it('hide nothing of a form from the loader', async () => {
    const fields = ['append', 'closest', 'contains', 'submit', 'id', 'name', 'elements'].map(
      (name) => `<input name="${name}">`,
    );
    const page = await write(`<form>${fields.join('')}</form>${tag('async data-target="form"')}`);
    assert.equal((await theOptIn(page)).element.parentElement?.localName, 'form');
    assert.deepEqual(page.window.seen, NOTHING);
  });
});
