import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver, webKitCapabilities } from '../tools/webkit-driver.js';

/** WebKit through its own driver, on a screen of its own: starts both, and ends both with the run. */
export class WebKitLauncher extends WebdriverLauncher {
  #programs;
  #isPainting;
  #stop;

  constructor(programs, isPainting = false) {
    const capabilities = { ...webKitCapabilities(programs), 'wdio:enforceWebDriverClassic': true };
    const options = { hostname: '127.0.0.1', port: 0, path: '/', capabilities };
    super(options);
    this.launcherOptions = options;
    this.#programs = programs;
    this.#isPainting = isPainting;
  }

  /** One that can take pictures. Without a graphics card that takes half of all its time. */
  painting() {
    return new WebKitLauncher(this.#programs, true);
  }

  async initialize(config) {
    await super.initialize(config);
    const { port, stop } = await startWebKitDriver(this.#programs, { isPainting: this.#isPainting });
    this.launcherOptions.port = port;
    this.#stop = stop;
  }

  async stop() {
    await super.stop();
    this.#stop?.();
  }
}
