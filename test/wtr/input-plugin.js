import { emulateInChromium, emulateInFirefox } from './media.js';

/** Puppeteer drives Chromium and Firefox; WebDriver drives WebKit. */
const pageOf = ({ browser, id }) => (browser.type === 'puppeteer' ? browser.getPage(id) : undefined);

/** Presses keys together, the first ones held: ['Shift', 'Tab']. */
async function press(session, keys) {
  const page = pageOf(session);
  if (!page) return session.browser.driver.keys(keys);
  for (const key of keys) await page.keyboard.down(key);
  for (const key of [...keys].reverse()) await page.keyboard.up(key);
}

/** Gives the page the wanted inner size; a window's frame is found by asking for the size and looking what came. */
async function resize(session, { width, height }) {
  const page = pageOf(session);
  if (page) return page.setViewport({ width, height });
  const { driver } = session.browser;
  const inner = () => driver.execute('return [innerWidth, innerHeight]');
  await driver.setWindowRect(null, null, width, height);
  const [innerWidth, innerHeight] = await inner();
  await driver.setWindowRect(null, null, 2 * width - innerWidth, 2 * height - innerHeight);
}

/** @returns {Promise<boolean>} false where the engine cannot pretend, so that a test can skip itself */
async function emulate(session, media) {
  const page = pageOf(session);
  if (!page) return false;
  return session.browser.name === 'chromium' ? emulateInChromium(page, media) : emulateInFirefox(page, media);
}

const COMMANDS = { 'press-keys': press, resize, emulate };

/** Commands of our own, beside the test runner's: they take what it leaves out. See input.ts and screen.ts. */
export function inputCommands() {
  return {
    name: 'input-commands',
    async executeCommand({ command, payload, session }) {
      if (!(command in COMMANDS)) return undefined;
      return (await COMMANDS[command](session, payload)) ?? true;
    },
  };
}
