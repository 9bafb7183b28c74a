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
const runner = await startTestRunner({
  config,
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
runner.on('stopped', (passed) => process.exit(passed ? 0 : 1));
process.on('SIGINT', () => void runner.stop());
// A driver may trip over a page that is closed already. The runner itself would end the whole run at that, without a
// word; whether the tests have passed is for the tests to say, and a browser that is lost shows in them.
process.on('uncaughtException', (error) =>
  process.stdout.write(`In the runner, not in a test: ${error.stack}\n`),
);
