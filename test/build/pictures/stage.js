import { createHash } from 'node:crypto';
import { openChromium } from '../../tools/chromium.js';
import { openSite } from './site.js';

const WIDTH = 480;
const HEIGHT = 900;
const SCALE = 1.5;
const MARGIN = 20;

/** In the page, before anything of it: nothing is left of the scene before, and codes are the same each time. */
function sameEachTime() {
  localStorage.clear();
  crypto.getRandomValues = (array) => array.fill(7);
}

/**
 * In the page: all that it shows and that is ours. What the browser says itself, such as the names of regions, is left
 * out: it differs from browser to browser.
 */
async function whatIsShown() {
  const { TEXT_NODE, ELEMENT_NODE } = document;
  const written = (node) => {
    if (node.nodeType === TEXT_NODE) return node.data.replace(/\s+/g, ' ');
    if (node.nodeType !== ELEMENT_NODE || (node.localName === 'option' && !node.selected)) return '';
    const attributes = Array.from(node.attributes, ({ name, value }) => ` ${name}="${value}"`).sort();
    const state = `${node.checked ? ' checked' : ''}${node.value ? ` =${node.value}` : ''}`;
    const inside = node.localName === 'option' ? '' : Array.from(node.childNodes, written).join('');
    const shadow = node.shadowRoot ? `#${Array.from(node.shadowRoot.childNodes, written).join('')}#` : '';
    return `<${node.localName}${attributes.join('')}${state}>${shadow}${inside}</>`;
  };
  const links = [...document.querySelectorAll('link[rel=stylesheet]')];
  const sheets = await Promise.all(links.map(async ({ href }) => (await fetch(href)).text()));
  const { styles } = customElements.get('whatsapp-opt-in');
  const page = written(document.documentElement).replaceAll(location.origin, ''); // its port is another one each time
  return [page, styles.cssText, ...sheets];
}

const isReady = () => {
  const { state = 'loading' } = document.querySelector('whatsapp-opt-in') ?? {};
  return state !== 'loading';
};

/** A browser at a site, to play scenes in; whoever opens it closes it. */
export async function openStage(root) {
  const site = await openSite(root);
  const browser = await openChromium();
  return {
    /** Plays a scene, and takes what `look` takes of it. */
    async play(scene, look) {
      const { path, act, width = WIDTH, scale = SCALE, scheme = 'light' } = scene;
      const page = await browser.newPage();
      await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: scale });
      await page.emulateTimezone('UTC');
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.evaluateOnNewDocument(sameEachTime);
      await page.goto(site.origin + path);
      await page.waitForFunction(isReady);
      await act?.(page);
      await page.mouse.move(0, 0);
      try {
        return await look(page, scene);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** Of the element with its margin, or of a page down to where its shop ends. */
export async function photograph(page, { isPage }) {
  const selector = isPage ? 'main > details' : 'whatsapp-opt-in';
  const [top, bottom] = await page.$eval(selector, (found) => {
    const box = found.getBoundingClientRect();
    return [box.top + window.scrollY, box.bottom + window.scrollY];
  });
  const [from, to] = isPage ? [0, top] : [top - MARGIN, bottom + MARGIN];
  const clip = { x: 0, y: from, width: page.viewport().width, height: Math.ceil(to - from) };
  return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true }));
}

/** A digest of everything that a scene shows and that is ours, and of how it is looked at. */
export async function digestOf(page, { path, width, scheme }) {
  const shown = await page.evaluate(whatIsShown);
  const seen = JSON.stringify([path, width, scheme, ...shown]);
  return createHash('sha256').update(seen).digest('hex');
}
