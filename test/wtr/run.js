import { startTestRunner } from '@web/test-runner';
import { findEngine, wantedEngines } from '../tools/browsers.js';
import config from './config.js';

const engines = wantedEngines();
const absent = engines.filter((engine) => !findEngine(engine));
if (absent.length) console.log(`NOT TESTED, as not installed: ${absent.join(', ')}`);
if (absent.length === engines.length || (absent.length && process.env.CI)) {
  console.log('An engine is missing: the suite counts as failed.');
  process.exit(1);
}
await startTestRunner({ config, readCliArgs: false, readFileConfig: false });
