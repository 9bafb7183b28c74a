/** Records checked with no database and no server at hand, by the command. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { createSigningKey, importSigningKey } from '../../src/receiver/index.js';
import type { PresentedRecord } from '../../src/receiver/rules/presented-record.js';
import { useExported } from './support/exported.js';
import { NOW } from './support/receiver.js';

const { folder, place, start, linesIn } = await useExported();

async function write(name: string, records: unknown[]): Promise<string> {
  await writeFile(place(name), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return place(name);
}

const verify = (...words: string[]) => start(['verify', ...words]).ended;

test('an export that was not touched is valid, from a file and from stdin', async () => {
  const whole = await verify(
    place('all.ndjson'),
    '--keys',
    place('keys.json'),
    '--checkpoint',
    place('checkpoint.json'),
  );
  assert.deepEqual([whole.code, whole.err], [0, '']);
  assert.equal(whole.out, `${place('all.ndjson')}: valid: 600 records\n`);

  const piped = start(['verify', '-', '--keys', place('keys.json')]);
  piped.child.stdin.end(await readFile(place('all.ndjson')));
  const { code, out } = await piped.ended;
  assert.equal(code, 0);
  assert.match(out, /^-: valid: 600 records\n.*--checkpoint FILE\.\n$/);
  const unsigned = await verify(place('all.ndjson'));
  assert.equal(unsigned.code, 0);
  assert.match(unsigned.out, /valid: 600 records\n {2}Signatures were not checked/);
});

test('what was done to an export comes one line each, and names the record but nobody', async () => {
  const records = await linesIn('all.ndjson');
  const altered = structuredClone(records[102]!);
  altered.proof!.choices[1]!.label = 'Everything';
  const spoiled = [...records.slice(0, 102), altered, ...records.slice(103, 300), ...records.slice(301)];
  const file = await write('spoiled.ndjson', spoiled);
  const { code, out } = await verify(
    file,
    '--keys',
    place('keys.json'),
    '--checkpoint',
    place('checkpoint.json'),
  );
  assert.equal(code, 1);
  const [first, second, third, last, ...rest] = out.trimEnd().split('\n');
  assert.match(
    first!,
    new RegExp(`^altered ${altered.id}, position \\d+: Its proof does not hold, digest: `),
  );
  assert.match(
    second!,
    new RegExp(`^removed \\(no id\\), position ${records[300]!.position}: .*${records[300]!.digest}`),
  );
  assert.equal(third, 'missing 2020-01-04: Records are missing: 144 had arrived, 143 are here.');
  assert.deepEqual([last, rest], [`${file}: does not hold: 3 findings in 599 records`, []]);
  assert.doesNotMatch(out, /\+49/);
});

test('records missing at the end are found by the checkpoint, and by it alone', async () => {
  const cut = await write('cut.ndjson', (await linesIn('all.ndjson')).slice(0, -30));
  const without = await verify(cut, '--keys', place('keys.json'));
  assert.equal(without.code, 0);
  assert.match(without.out, /valid: 570 records/);
  const { code, out } = await verify(
    cut,
    '--keys',
    place('keys.json'),
    '--checkpoint',
    place('checkpoint.json'),
  );
  assert.equal(code, 1);
  assert.match(out, /^missing 2020-01-\d\d: Records are missing: \d+ had arrived, \d+ are here\.$/m);
  const empty = await write('empty.ndjson', []);
  assert.equal((await verify(empty, '--checkpoint', place('checkpoint.json'))).code, 1);
  assert.equal((await verify(empty)).code, 0);
});

test('an export of a part is valid as a part, and not as a whole', async () => {
  const part = await write('part.ndjson', (await linesIn('all.ndjson')).slice(250));
  assert.equal((await verify(part, '--keys', place('keys.json'), '--part')).code, 0);
  assert.equal((await verify(part, '--keys', place('keys.json'))).code, 1);
  const both = await verify(part, '--part', '--checkpoint', place('checkpoint.json'));
  assert.equal(both.code, 2);
  assert.match(both.err, /^--checkpoint needs an export of everything/);
});

test('lines that are no records are told by their number, wherever they stand', async () => {
  const records = await linesIn('all.ndjson');
  for (const at of [0, 3]) {
    const lines = records.slice(0, 5).map((record) => JSON.stringify(record));
    lines[at] = lines[at]!.slice(0, -10);
    await writeFile(place('broken.ndjson'), `${lines.join('\r\n')}\r\n`);
    const { code, out } = await verify(place('broken.ndjson'), '--keys', place('keys.json'));
    assert.equal(code, 1);
    assert.match(
      out,
      new RegExp(`^altered \\(no id\\), position 0: Record number ${at + 1}: It has not the shape`),
    );
  }
});

test('a record as GET /consents/{id} gives it is checked with its receipt and seal', async () => {
  const { id, receivedAt, receipt, seal, proof } = (await linesIn('all.ndjson'))[5]!;
  const answer = { id, receivedAt, receipt, seal, proof };
  const check = async (value: unknown, ...words: string[]) => {
    await writeFile(place('one.json'), JSON.stringify(value, null, 2));
    return verify(place('one.json'), ...words);
  };
  const keys = ['--keys', place('keys.json')];
  const good = await check(answer, ...keys);
  assert.equal(good.code, 0);
  assert.match(
    good.out,
    /one\.json: valid\n[\s\S]*It arrived 2020-01-01T\d\d:\d\d:00\.000Z by the receiver's clock/,
  );
  assert.match((await check(answer)).out, /valid[\s\S]*Signatures were not checked/);
  const other = await importSigningKey(await createSigningKey());
  await writeFile(place('others.json'), JSON.stringify(other.keySet));
  for (const [value, message, words] of [
    [{ ...answer, receivedAt: NOW }, /altered receipt.*\n.*altered seal/, keys],
    [{ ...answer, seal: receipt }, /altered seal/, keys],
    [{ ...answer, id: 'x' }, /altered id/, keys],
    [{ ...answer, proof: { ...proof, timeZone: 'UTC' } }, /digest-mismatch digest/, keys],
    [answer, /altered receipt.*\n.*altered seal/, ['--keys', place('others.json')]],
  ] as const) {
    const { code, out } = await check(value, ...words);
    assert.equal(code, 1);
    assert.match(out, message);
  }
});

test('a copy that a person keeps has no seal: it is checked with its receipt, and a false one does not pass', async () => {
  const [{ id, receivedAt, receipt, proof }, other] = (await linesIn('all.ndjson')).slice(5, 7) as [
    PresentedRecord,
    PresentedRecord,
  ];
  const copy = { id, receivedAt, receipt, proof };
  const check = async (value: unknown) => {
    await writeFile(place('copy.json'), JSON.stringify(value, null, 2));
    return verify(place('copy.json'), '--keys', place('keys.json'));
  };
  const good = await check(copy);
  assert.deepEqual([good.code, good.err], [0, '']);
  assert.match(good.out, /copy\.json: valid\n[\s\S]*It arrived 2020-01-01T/);
  for (const value of [
    { ...copy, receipt: other.receipt },
    { ...copy, receipt: '' },
    { ...copy, receivedAt: NOW },
    { ...copy, seal: null },
  ]) {
    const { code, out } = await check(value);
    assert.equal(code, 1);
    assert.match(out, /does not hold\n {2}altered (receipt|seal): /);
  }
});

test('files that cannot be used are named, and end with 2', async () => {
  await writeFile(place('text.txt'), 'no JSON');
  const all = place('all.ndjson');
  const cases: [string[], RegExp][] = [
    [[place('gone')], /gone cannot be read: ENOENT/],
    [[folder()], /cannot be read: EISDIR/],
    [[all, '--keys', place('gone')], /gone cannot be read: ENOENT/],
    [[all, '--keys', place('text.txt')], /text\.txt is not JSON/],
    [[all, '--keys', place('checkpoint.json')], /checkpoint\.json must hold public keys/],
    [[all, '--checkpoint', place('keys.json')], /keys\.json is not a checkpoint/],
    [[place('keys.json'), '--checkpoint', place('checkpoint.json')], /keys\.json is no export/],
  ];
  await Promise.all(
    cases.map(async ([words, message]) => {
      const { code, out, err } = await verify(...words);
      assert.match(err, message);
      assert.deepEqual([code, out], [2, '']);
    }),
  );
});
