import { relative } from 'node:path';

const indent = (text) => String(text).trimEnd().replace(/^/gm, '      ');

function reason(error) {
  const cause = error.cause ?? error;
  return indent(typeof cause === 'object' ? (cause.stack ?? cause.message) : cause);
}

/** Tests, not suites, unless one fails by itself; and what was skipped is no result. */
function isResult({ type, data }) {
  const { details, skip, todo } = data;
  if (skip !== undefined || todo !== undefined) return false;
  if (type === 'test:fail') return details.error.failureType !== 'subtestsFailed';
  return type === 'test:pass' && details.type !== 'suite';
}

function* summary(files) {
  for (const [file, { passed, failed, said }] of files) {
    if (failed && said) yield `${indent(said)}\n`;
    yield `  ${failed ? 'FAIL' : 'ok  '} ${file} (${passed} passed, ${failed} failed)\n`;
  }
}

/** Reporter for node:test: failures with their reason, one line per file, and the numbers to a waiting parent. */
export default async function* report(events) {
  const files = new Map();
  const entryOf = (data) => {
    const file = relative(process.cwd(), data.file ?? data.name);
    if (!files.has(file)) files.set(file, { file, passed: 0, failed: 0, said: '' });
    return files.get(file);
  };
  for await (const event of events) {
    const { data, type } = event;
    if (type === 'test:stderr') entryOf(data).said += data.message;
    if (!isResult(event)) continue;
    const entry = entryOf(data);
    entry[type === 'test:pass' ? 'passed' : 'failed'] += 1;
    if (type === 'test:fail') yield `  FAIL ${entry.file}: ${data.name}\n${reason(data.details.error)}\n`;
  }
  yield* summary(files);
  const sum = (key) => [...files.values()].reduce((all, one) => all + one[key], 0);
  process.send?.({ passed: sum('passed'), failed: sum('failed') });
}
