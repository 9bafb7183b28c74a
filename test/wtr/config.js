import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { findEngine, wantedEngines } from '../tools/browsers.js';
import { testFiles } from '../tools/files.js';
import { endpointServer } from './endpoint-server.js';
import { inputCommands } from './input-plugin.js';
import { launch } from './engines.js';
import { pictures } from './picture-plugin.js';
import { reporter } from './reporter.js';
import { reviewSheet } from './review-sheet.js';
import { screenReader } from './screen-reader-plugin.js';
import { asShipped } from './served.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const engines = wantedEngines().filter(findEngine);

export default {
  rootDir: root,
  files: testFiles(root, ['test/browser', 'test/wtr']),
  nodeResolve: true,
  browsers: engines.map((engine) => launch(engine, findEngine(engine))),
  // One page at a time in each engine: only the page in front has focus, a mouse and a keyboard.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 180_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  // Long enough for two cores that do other things beside; a test that hangs still ends.
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  middleware: [endpointServer, reviewSheet(root), asShipped(root)],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
    inputCommands(),
    screenReader(),
    pictures(),
  ],
  reporters: [reporter(root)],
  staticLogging: true,
};
