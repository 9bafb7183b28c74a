import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArguments } from '../tools/chromium.js';
import { FIREFOX_ARGUMENTS } from './media.js';
import { WebKitLauncher } from './webkit.js';

/** Three browsers that start at once on two cores, or on a machine that is busy otherwise, take their time. */
const PATIENT = { timeout: 180_000 };

/** One launcher per engine; `programs` are the paths that test/tools/browsers.js found. */
const LAUNCH = {
  chromium: ({ binary }) =>
    named(
      'chromium',
      chromeLauncher({ launchOptions: { ...PATIENT, executablePath: binary, args: chromiumArguments() } }),
    ),
  firefox: ({ binary }) =>
    named(
      'firefox',
      chromeLauncher({
        puppeteer,
        launchOptions: { ...PATIENT, browser: 'firefox', executablePath: binary, args: FIREFOX_ARGUMENTS },
      }),
    ),
  webkit: (programs) => named('webkit', new WebKitLauncher(programs)),
};

export function launch(engine, programs) {
  return LAUNCH[engine](programs);
}

/** The same, or another of its kind, for tests that take pictures of the page. */
export function painting(launcher) {
  return launcher instanceof WebKitLauncher ? named('webkit', launcher.painting()) : launcher;
}

/** The runner's own names differ ("Chrome", "MiniBrowser"); reports use ours. */
function named(name, launcher) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...parameters) => {
    await initialize(...parameters);
    launcher.name = name;
  };
  return launcher;
}
