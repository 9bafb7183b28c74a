import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { missingLibraries } from './libraries.js';
import { findProgram, installPackages } from './programs.js';

/** The three engines and what each needs on this machine: programs by name, then places where they are usually installed. */
const ENGINES = {
  chromium: {
    binary: {
      names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      places: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        'C:/Program Files/Google/Chrome/Application/chrome.exe',
        'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
      ],
    },
  },
  firefox: {
    binary: {
      names: ['firefox', 'firefox-esr'],
      places: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:/Program Files/Mozilla Firefox/firefox.exe',
      ],
    },
  },
  webkit: {
    driver: { names: ['WebKitWebDriver'], places: [] },
    browser: { names: [], places: miniBrowsers() },
    display: { names: ['Xvfb'], places: [] },
  },
};

const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** WebKitGTK keeps its small browser beside its library, in a folder named after the processor and the version. */
function miniBrowsers() {
  const lib = '/usr/lib';
  if (!existsSync(lib)) return [];
  return readdirSync(lib)
    .filter((folder) => folder.includes('-linux-'))
    .flatMap((folder) =>
      ['4.1', '4.0', '6.0'].map((version) => join(lib, folder, `webkit2gtk-${version}`, 'MiniBrowser')),
    );
}

/** @returns {Record<string, string> | undefined} the programs of an engine, when all are there */
export function findEngine(engine) {
  const found = Object.entries(ENGINES[engine]).map(([part, where]) => [part, findProgram(where)]);
  return found.every(([, path]) => path) ? Object.fromEntries(found) : undefined;
}

/** The engines asked for with ENGINES=chromium,firefox, or all three. */
export function wantedEngines(wanted = process.env.ENGINES) {
  const names = wanted ? wanted.split(/[\s,]+/) : Object.keys(ENGINES);
  const unknown = names.filter((name) => !(name in ENGINES));
  if (unknown.length)
    throw new Error(
      `ENGINES: no engine is called ${unknown.join(', ')}; there are ${Object.keys(ENGINES).join(', ')}`,
    );
  return names;
}

/** Installs what is missing where that can be done unasked (root on Debian), and says what to install elsewhere. */
export function installMissing(engines) {
  const missing = () => engines.filter((engine) => !findEngine(engine));
  const packages = [...missing().flatMap((engine) => DEBIAN_PACKAGES[engine]), ...missingLibraries()];
  if (packages.length === 0) return [];
  installPackages(packages);
  const skipped = missing();
  for (const engine of skipped) {
    console.log(
      `${engine} is not installed and is skipped. Debian, Ubuntu: apt-get install ${DEBIAN_PACKAGES[engine].join(' ')}`,
    );
  }
  const absent = missingLibraries();
  if (absent.length) console.log(`Not tested with: ${absent.join(', ')} (packages of Debian, Ubuntu)`);
  return skipped;
}
