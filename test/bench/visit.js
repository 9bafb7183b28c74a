/* global bench */
/* Runs in the page, before anything of the page does. */
function helpers() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const bench = {
    get element() {
      return document.querySelector('whatsapp-opt-in');
    },
    find: (selector) => bench.element.renderRoot.querySelector(selector),
    /** Adds the script to a page that has long been there. */
    load() {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '/dist/whatsapp-opt-in.js';
      document.head.append(script);
    },
    /**
     * What everything is compared with: work of a browser that has nothing to do with the element. On another machine,
     * or with other things to do, it takes longer in the same measure.
     */
    reference() {
      const list = document.createElement('ul');
      for (let number = 0; number < 450; number++) {
        const entry = document.createElement('li');
        entry.textContent = JSON.stringify({ number, square: number * number }).repeat(3);
        list.append(entry);
      }
      document.body.append(list);
      const height = list.offsetHeight;
      list.remove();
      return height;
    },
    async until(condition) {
      while (!condition()) await frame();
      await frame();
      await frame();
    },
  };
  globalThis.bench = bench;
}

/** Conditions that a visit waits for, looked at in the page. */
const CONDITIONS = {
  defined: () => bench.element?.renderRoot?.querySelector('#container'),
  ready: () => bench.element.state === 'ready',
  rules: () => bench.find('option:nth-child(9)'),
  delivered: () => bench.element.state === 'delivered',
  details: () => bench.find('[part=details]').getBoundingClientRect().height,
};

/** Somebody at a page of the site, with a mouse and a keyboard, and the tools to look on. */
export async function visit(browser, url, width = 800) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 1600 });
  await page.evaluateOnNewDocument(helpers);
  await page.goto(url);
  return {
    page,
    load: () => page.evaluate(() => bench.load()),
    waits: (name) => page.evaluate(`bench.until(${CONDITIONS[name]})`),
    marks: (name) => page.evaluate((mark) => void performance.mark(mark), name),
    /** Finding out where to click is not part of what is measured. */
    async finds(selector) {
      const [x, y] = await page.evaluate((inside) => {
        const found = bench.find(inside);
        found.scrollIntoView({ block: 'center' });
        const box = found.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      }, selector);
      return () => page.mouse.click(x, y);
    },
    close: () => context.close(),
  };
}
