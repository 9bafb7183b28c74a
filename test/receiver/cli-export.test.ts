/** Records and checkpoints out of the database, by the command. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { withDigest } from '../../src/receiver/rules/content.js';
import { useExported } from './support/exported.js';

const { folder, place, start, serve, key, settings, linesIn } = await useExported();

test('an export is on stdout or in a file, all of it or a span, and says nothing to what is no terminal', async () => {
  const whole = await start(['export'], settings).ended;
  assert.deepEqual([whole.code, whole.err], [0, '']);
  assert.equal(whole.out, await readFile(place('all.ndjson'), 'utf8'));
  assert.equal((await linesIn('all.ndjson')).length, 600);

  const span = await start(['export', '--from', '2020-01-03', '--to', '2020-01-03'], settings).ended;
  const days = span.out.match(/"receivedAt":"[^T]+/g)!;
  assert.deepEqual([days.length, [...new Set(days)]], [144, ['"receivedAt":"2020-01-03']]);
  const table = await start(['export', '--format', 'csv', '--to', '2020-01-01'], settings).ended;
  assert.match(table.out, /^\uFEFFrecord_id,kind,/);
});

test('a reader that stops reading ends an export without a word', async () => {
  const { child, ended } = start(['export'], settings);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const { code, err } = await ended;
  assert.deepEqual([code, err], [1, '']);
});

test('an export that fails leaves what stood there before, and nothing half done', async () => {
  await writeFile(place('kept.ndjson'), 'before');
  const { code, err } = await start(['export', '--output', join(place('kept.ndjson'), 'x')], settings).ended;
  assert.equal(code, 1);
  assert.match(err, /ENOTDIR/);
  assert.equal(await readFile(place('kept.ndjson'), 'utf8'), 'before');

  const stopped = start(['export', '--output', place('kept.ndjson')], {
    ...settings,
    OPT_IN_DATABASE: place('none'),
  });
  assert.equal((await stopped.ended).code, 2);
  assert.equal(await readFile(place('kept.ndjson'), 'utf8'), 'before');
  assert.deepEqual(
    (await readdir(folder())).filter((name) => name.includes('partial')),
    [],
  );
});

test('a folder that serve has open is not opened by another command', async () => {
  const { child, ended } = await serve({ ...settings });
  for (const name of ['export', 'checkpoint']) {
    const { code, out, err } = await start([name, '--output', place('never')], settings).ended;
    assert.deepEqual([code, out], [1, ''], err);
    assert.match(err, /is in use by process \d+/);
  }
  child.kill('SIGTERM');
  assert.equal((await ended).code, 0);
  assert.ok(!(await readdir(folder())).includes('never'));
});

test('a checkpoint follows the one before, which is checked first, and says when the past has changed', async () => {
  const make = (...words: string[]) => start(['checkpoint', ...words], settings).ended;
  const made = await make('--previous', place('checkpoint.json'), '--output', place('second.json'));
  const [before, after] = await Promise.all(
    ['checkpoint.json', 'second.json'].map(async (name) => JSON.parse(await readFile(place(name), 'utf8'))),
  );
  assert.deepEqual(made, { code: 0, out: '', err: '' });
  assert.equal(after.checkpoint.previous, before.checkpoint.digest);
  assert.deepEqual(after.checkpoint.days, before.checkpoint.days);

  // Signed as it is, it tells of a record on the second day that is not there any more.
  const [first, second, ...days] = before.checkpoint.days;
  const { digest: _digest, ...rest } = before.checkpoint;
  const earlier = withDigest({ ...rest, days: [first, { ...second, records: 144 }, ...days] });
  const signature = await key.sign('whatsapp-opt-in-checkpoint', {
    upTo: earlier.upTo,
    records: earlier.records,
    previous: null,
    digest: earlier.digest,
  });
  await writeFile(place('earlier.json'), JSON.stringify({ checkpoint: earlier, signature }));
  const changed = await make('--previous', place('earlier.json'));
  assert.equal(changed.code, 1);
  assert.equal(changed.err, 'missing 2020-01-02: Records are missing: 144 had arrived, 143 are here.\n');
  assert.equal(JSON.parse(changed.out).checkpoint.records, 600);

  before.checkpoint.records = 1;
  await writeFile(place('forged.json'), JSON.stringify(before));
  const refused = await make('--previous', place('forged.json'));
  assert.deepEqual([refused.code, refused.out], [1, '']);
  assert.match(refused.err, /forged\.json: The checkpoint is not what its digest was made of\./);
});
