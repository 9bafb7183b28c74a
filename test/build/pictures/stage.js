import { openChromium } from '../../tools/chromium.js';
import { digestOf, sayNothingOfTheirs } from './digest.js';
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

const isReady = () => {
  const { state = 'loading' } = document.querySelector('whatsapp-opt-in') ?? {};
  return state !== 'loading';
};

/** A browser at a site, to play scenes in; whoever opens it closes it. */
export async function openStage(root) {
  const site = await openSite(root);
  const browser = await openChromium();
  /** Plays a scene after what is `prepared` in the page, and takes what `look` takes of it. */
  async function play(scene, look, prepared = []) {
    const page = await browser.newPage();
    try {
      await setUp(page, scene);
      for (const prepare of [sameEachTime, ...prepared]) await page.evaluateOnNewDocument(prepare);
      await page.goto(site.origin + scene.path);
      await page.waitForFunction(isReady);
      await scene.act?.(page);
      await page.mouse.move(0, 0);
      return await look(page);
    } finally {
      await page.close();
    }
  }
  return {
    /** A picture of the scene: of the element with its margin, or of a page down to where its shop ends. */
    photograph: (scene) => play(scene, (page) => photograph(page, scene)),
    /** A digest of all that the scene shows and that our sources say. It is the same in every browser. */
    digest: (scene) => play(scene, (page) => digestOf(page, scene), [sayNothingOfTheirs]),
    async close() {
      await browser.close();
      site.close();
    },
  };
}

async function setUp(page, { width = WIDTH, scale = SCALE, scheme = 'light' }) {
  await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: scale });
  await page.emulateTimezone('UTC');
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function photograph(page, { isPage }) {
  const selector = isPage ? 'main > details' : 'whatsapp-opt-in';
  const [top, bottom] = await page.$eval(selector, (found) => {
    const box = found.getBoundingClientRect();
    return [box.top + window.scrollY, box.bottom + window.scrollY];
  });
  const [from, to] = isPage ? [0, top] : [top - MARGIN, bottom + MARGIN];
  const clip = { x: 0, y: from, width: page.viewport().width, height: Math.ceil(to - from) };
  return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true }));
}
