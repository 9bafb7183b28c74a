import puppeteer from 'puppeteer-core';
import { findEngine } from './browsers.js';

/** Chromium's sandbox refuses to start for root, which is who runs tests inside containers. */
export function chromiumArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
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
