import { relative } from 'node:path';
import { inspect } from 'node:util';

/** Tests of a session's tree of suites, each with its full name. */
function* testsOf(suite, path = []) {
  for (const test of suite.tests) yield { ...test, name: [...path, test.name].join(' > ') };
  for (const child of suite.suites) yield* testsOf(child, [...path, child.name]);
}

function count(session) {
  const tests = session.testResults ? [...testsOf(session.testResults)] : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  // A file that failed outside its tests (a syntax error, a lost page) counts as one failed test.
  const broken = session.errors.length > 0 || (failed.length === 0 && session.passed === false);
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: failed.length + (broken ? 1 : 0),
    skipped: tests.filter((test) => test.skipped).length,
    failures: failed,
    broken,
  };
}

/** Straight out: the runner takes console.log for itself and draws its own screen around it. */
const say = (text) => process.stdout.write(`${text}\n`);

const indent = (text) => String(text).replace(/^/gm, '      ');

function describe(error) {
  const values =
    error.expected === undefined ? '' : `\nexpected: ${error.expected}\nactual:   ${error.actual}`;
  return indent(
    `${error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ''}`}${values}`.trimEnd(),
  );
}

function reportSession(session, file) {
  const { failures, failed, passed, broken } = count(session);
  say(
    `  ${failed ? 'FAIL' : 'ok  '} ${session.browser.name.padEnd(8)} ${file} (${passed} passed, ${failed} failed)`,
  );
  for (const test of failures)
    say(`    ${session.browser.name}: ${test.name}\n${describe(test.error ?? { message: 'failed' })}`);
  for (const error of session.errors) say(describe(error));
  if (broken && session.errors.length === 0) say(indent('the file failed without saying why'));
  if (failed)
    for (const log of session.logs)
      say(
        indent(`console: ${log.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ')}`),
      );
  for (const url of session.request404s) say(indent(`404: ${url}`));
}

/** Prints every file as each engine finishes it, then one line per engine, and hands the numbers to a waiting parent. */
export function reporter(root) {
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) reportSession(session, relative(root, testFile));
    },
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0 };
      for (const engine of new Set(sessions.map((session) => session.browser.name))) {
        const counts = sessions.filter((session) => session.browser.name === engine).map(count);
        const sum = (key) => counts.reduce((all, one) => all + one[key], 0);
        say(`  ${engine}: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
        total.passed += sum('passed');
        total.failed += sum('failed');
      }
      process.send?.(total);
    },
  };
}
