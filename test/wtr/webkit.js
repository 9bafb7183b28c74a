import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

/** WebKit through its own driver, on a screen of its own: starts both, and ends both with the run. */
export class WebKitLauncher extends WebdriverLauncher {
  #programs;
  #isPainting;
  #processes = [];

  constructor(programs, isPainting = false) {
    const capabilities = {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    };
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
    const display = await this.#startDisplay();
    this.launcherOptions.port = await this.#startDriver(display);
  }

  async stop() {
    await super.stop();
    for (const process of this.#processes.reverse()) process.kill();
  }

  /** Xvfb picks a free display itself and writes its number to file descriptor 3 once it takes connections. */
  async #startDisplay() {
    const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-displayfd', '3'];
    const xvfb = this.#start(this.#programs.display, screen, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = await once(xvfb.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  async #startDriver(display) {
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      GIO_USE_VFS: 'local',
      ...(!this.#isPainting && { WEBKIT_DISABLE_DMABUF_RENDERER: '1' }),
      // Without a graphics card, compositing takes two fifths of all that WebKit does.
    };
    this.#start(this.#programs.driver, [`--port=${port}`], { stdio: 'ignore', env });
    await answers(`http://127.0.0.1:${port}/status`);
    return port;
  }

  #start(program, parameters, options) {
    const child = spawn(program, parameters, options);
    this.#processes.push(child);
    process.once('exit', () => child.kill());
    return child;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answers(url, tries = 100) {
  for (let left = tries; left > 0; left--) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}
