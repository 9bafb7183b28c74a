import { esbuildPlugin } from '@web/dev-server-esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findEngine, wantedEngines } from '../tools/browsers.js';
import { testFiles } from '../tools/files.js';
import { bundled } from './bundled.js';
import { endpointServer } from './endpoint-server.js';
import { inputCommands } from './input-plugin.js';
import { launch, painting } from './engines.js';
import { kept } from './kept.js';
import { packages } from './packages.js';
import { pictures } from './picture-plugin.js';
import { reporter } from './reporter.js';
import { reviewSheet } from './review-sheet.js';
import { screenReader } from './screen-reader-plugin.js';
import { asShipped } from './served.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const engines = wantedEngines().filter(findEngine);
const browsers = engines.map((engine) => launch(engine, findEngine(engine)));
const files = testFiles(root, ['test/browser', 'test/wtr']);
const takesPictures = (file) => readFileSync(`${root}${file}`, 'utf8').includes('wtr/picture.js');
const groups = [
  { name: 'without pictures', files: files.filter((file) => !takesPictures(file)), browsers },
  { name: 'with pictures', files: files.filter(takesPictures), browsers: browsers.map(painting) },
];

export default {
  rootDir: root,
  groups: groups.filter((group) => group.files.length > 0),
  nodeResolve: true,
  // One page at a time in each engine: only the page in front has focus, a mouse and a keyboard.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 180_000,
  // For what hangs, not for what is slow: machines do other things beside.
  testsStartTimeout: 300_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { ui: 'bdd', timeout: 120_000 } },
  middleware: [kept, endpointServer, reviewSheet(root), packages(root), asShipped(root)],
  plugins: [
    bundled(root),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
    inputCommands(),
    screenReader(),
    pictures(),
  ],
  reporters: [reporter(root)],
  staticLogging: true,
};
