import puppeteer from 'puppeteer-core';
import { findEngine } from './browsers.js';

/** Without its own traffic, which a closed network refuses and which is none of the page's. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** Nobody looks: no compositor that plays a graphics card, and no renderer that waits for a next page. */
const SPARING = ['--disable-gpu', '--disable-features=SpareRendererForSitePerProcess'];

/** Chromium's sandbox refuses to start for root, which is who runs tests inside containers. */
export function chromiumArguments() {
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...QUIET, ...SPARING];
}

/**
 * The installed Chromium, without a window. Whoever opens it closes it.
 * @param {import('puppeteer-core').LaunchOptions} [options]
 */
export function openChromium(options = {}) {
  const found = findEngine('chromium');
  if (!found) throw new Error('no Chromium or Chrome is installed');
  return puppeteer.launch({ executablePath: found.binary, args: chromiumArguments(), ...options });
}
