import { findEngine } from '../../tools/browsers.js';
import { startWebKitDriver, webKitCapabilities } from '../../tools/webkit-driver.js';
import { LOADED_ADDRESS, type Running, type Spot, type Tab } from './tab.js';
import { WebDriver } from './webdriver.js';

/** A driver has one browser, and a browser one tab: more at once would wait for each other. */
export async function startWebKit(): Promise<Running> {
  const programs = findEngine('webkit')!;
  const stops: (() => void)[] = [];
  return {
    async newTab() {
      const { port, stop } = await startWebKitDriver(programs);
      const driver = await WebDriver.start(`http://127.0.0.1:${port}`, webKitCapabilities(programs));
      stops.push(stop);
      await driver.send('POST', '/timeouts', { script: 120_000, pageLoad: 120_000 });
      return new WebKitTab(driver);
    },
    async close() {
      for (const stop of stops) stop();
    },
  };
}

const MOUSE = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };

class WebKitTab implements Tab {
  readonly #driver: WebDriver;

  constructor(driver: WebDriver) {
    this.#driver = driver;
  }

  async open(url: string): Promise<void> {
    await this.#driver.send('POST', '/url', { url });
  }

  ask: Tab['ask'] = (name, ...parameters) => {
    const script = `const [name, parameters, done] = arguments;
      Promise.resolve(inPage[name](...parameters)).then((value) => done(JSON.stringify(value) ?? 'null'));`;
    const answer = this.#driver.send<string>('POST', '/execute/async', { script, args: [name, parameters] });
    return answer.then((json) => (JSON.parse(json) ?? undefined) as never);
  };

  address(): Promise<string> {
    return this.#driver.send('POST', '/execute/sync', { script: `return ${LOADED_ADDRESS}`, args: [] });
  }

  async click(spot: Spot, count = 1): Promise<void> {
    const once = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const move = { type: 'pointerMove', duration: 0, ...spot };
    await this.#act({ ...MOUSE, actions: [move, ...Array.from({ length: count }, () => once).flat()] });
  }

  async type(text: string): Promise<void> {
    const actions = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#act({ type: 'key', id: 'keyboard', actions });
  }

  pressSpace(): Promise<void> {
    return this.type(' ');
  }

  async back(): Promise<void> {
    await this.ask('back');
  }

  async reload(): Promise<void> {
    await this.#driver.send('POST', '/refresh');
  }

  /** A session lives as long as it has a window. */
  async clickAndClose(spot: Spot): Promise<void> {
    const { handle } = await this.#driver.send<{ handle: string }>('POST', '/window/new', { type: 'tab' });
    await this.click(spot);
    await this.#driver.send('DELETE', '/window');
    await this.#driver.send('POST', '/window', { handle });
  }

  async #act(source: object): Promise<void> {
    await this.#driver.send('POST', '/actions', { actions: [source] });
  }
}
