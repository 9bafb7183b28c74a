import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** What a WebKit session is asked for with. */
export function webKitCapabilities(programs) {
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
  };
}

/**
 * WebKit's own driver, on a screen of its own. Whoever starts it stops it.
 * @param {Record<string, string>} programs that test/tools/browsers.js found
 * @param {{ isPainting?: boolean }} [options] whether pictures can be taken: without a graphics card that takes half of all its time
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function startWebKitDriver(programs, { isPainting = false } = {}) {
  const display = await startDisplay(programs.display);
  const driver = await startDriver(programs.driver, environment(display.number, isPainting));
  return {
    port: driver.port,
    stop() {
      driver.child.kill();
      display.child.kill();
    },
  };
}

/** Xvfb picks a free display itself and writes its number to file descriptor 3 once it takes connections. */
async function startDisplay(program) {
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const child = start(program, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(child.stdio[3], 'data');
  return { child, number: String(number).trim() };
}

async function startDriver(program, env) {
  const port = await freePort();
  const child = start(program, [`--port=${port}`], { stdio: 'ignore', env });
  await answers(`http://127.0.0.1:${port}/status`);
  return { child, port };
}

function environment(display, isPainting) {
  return {
    ...process.env,
    DISPLAY: `:${display}`,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    GIO_USE_VFS: 'local',
    // Without a graphics card, compositing takes two fifths of all that WebKit does.
    ...(!isPainting && { WEBKIT_DISABLE_DMABUF_RENDERER: '1' }),
  };
}

function start(program, parameters, options) {
  const child = spawn(program, parameters, options);
  process.once('exit', () => child.kill());
  return child;
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
