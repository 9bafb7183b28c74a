/** `GET /export`: which records, in which form, and not faster than they are read. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { readCsv } from './support/read-csv.js';
import { asAdmin, get, makeReceiver, post } from './support/receiver.js';

/** A receiver with one proof for each of these times of arrival; answers the times that an export has. */
async function exporting(...times: string[]) {
  let now = '';
  const made = makeReceiver({ clock: () => new Date(now) });
  for (const time of times) {
    now = time;
    await made.receive(post(makeProof()));
  }
  now = '2026-12-01T00:00:00.000Z';
  const ask = (query: string) => made.receive(get(`/export?${query}`, asAdmin));
  const exported = async (query: string) => {
    const lines = (await (await ask(query)).text()).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line).receivedAt);
  };
  return { ...made, ask, exported };
}

describe('a span of time', () => {
  const [first, second, third] = [
    '2026-11-20T23:59:59.999Z',
    '2026-11-21T00:00:00.000Z',
    '2026-11-21T23:59:59.999Z',
  ] as const;

  test('holds both its ends, and a day is the whole of it in UTC', async () => {
    const { exported } = await exporting(first, second, third);
    const cases: [string, string[]][] = [
      ['', [first, second, third]],
      ['from=2026-11-21', [second, third]],
      ['to=2026-11-20', [first]],
      ['from=2026-11-21&to=2026-11-21', [second, third]],
      [`from=${second}&to=${second}`, [second]],
      ['to=2026-11-21T00:00:00Z', [first, second]],
      ['from=2026-11-21T01:00%2B01:00', [second, third]],
      ['from=2026-11-21T01:00+01:00', [second, third]],
      ['from=2026-11-22', []],
      ['from=&to=', [first, second, third]],
    ];
    for (const [query, expected] of cases) assert.deepEqual(await exported(query), expected, query);
  });

  test('that cannot be is refused, with the end that is wrong', async () => {
    const { ask } = await exporting(first);
    const cases: [string, string[]][] = [
      ['from=yesterday', ['from']],
      ['from=2026-11-21T10:00:00', ['from']],
      ['to=2026-02-30', ['to']],
      ['to=2026-02-30T00:00:00Z', ['to']],
      ['from=2026-13-01&to=1', ['from', 'to']],
      ['from=2026-11-22&to=2026-11-21', ['to']],
      ['from=0000-01-01', ['from']],
      ['from=0001-01-01T00:00%2B10:00', ['from']],
      ['to=9999-12-31T23:59-10:00', ['to']],
      ["from='; drop table records; --", ['from']],
      ['from=infinity', ['from']],
      ['from=1700000000000', ['from']],
    ];
    for (const [query, paths] of cases) {
      const problem = await assertProblem(await ask(query), 400, 'span-invalid');
      assert.deepEqual(
        problem.problems?.map(({ path }) => path),
        paths,
        query,
      );
    }
    await assertProblem(await ask('from=2026-11-21&from=2026-11-22'), 400, 'parameters-invalid');
  });
});

test('an export is a file with a name, of the type that was asked for', async () => {
  const { ask } = await exporting('2026-11-21T00:00:00.000Z');
  const csv = await ask('format=csv');
  assert.equal(csv.headers.get('content-type'), 'text/csv; charset=utf-8; header=present');
  assert.equal(
    csv.headers.get('content-disposition'),
    'attachment; filename="whatsapp-opt-in-2026-12-01.csv"',
  );
  const bytes = new Uint8Array(await csv.arrayBuffer());
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf], 'Excel reads it as UTF-8');
  assert.equal(readCsv(new TextDecoder().decode(bytes)).length, 3);
  const ndjson = await ask('');
  assert.equal(ndjson.headers.get('content-type'), 'application/x-ndjson');
  await assertProblem(await ask('format=xml'), 400, 'format-unknown');
  await assertProblem(await ask('format=__proto__'), 400, 'format-unknown');
});

test('a store that fails from the start is a failure of ours; later on it cuts the export, and the owner is told', async () => {
  for (const good of [0, 3]) {
    const { ask, store, failures } = await exporting('2026-11-21T00:00:00.000Z');
    const failure = new Error('store gone');
    const [record] = store.records;
    store.list = async function* () {
      for (let count = 0; count < good; count++) yield record!;
      throw failure;
    };
    const response = await ask('');
    if (good) await assert.rejects(response.text());
    else await assertProblem(response, 500, 'internal');
    assert.deepEqual(failures, [failure]);
  }
});

test('records are read as the export is read', async () => {
  const { ask, store } = await exporting('2026-11-21T00:00:00.000Z');
  const [record] = store.records;
  let read = 0;
  store.list = async function* () {
    for (; ; read++) yield record!;
  };
  for (const format of ['csv', 'ndjson']) {
    read = 0;
    const reader = (await ask(`format=${format}`)).body!.getReader();
    for (let part = 1; part <= 5; part++) {
      await reader.read();
      assert.ok(read <= part + 1, `${read} records read for ${part} parts`);
    }
    await reader.cancel();
  }
});
