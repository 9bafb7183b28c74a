/** Years later somebody asks: are these the records as they were written? */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { proofDigest, uuidv7, type ConsentProof } from '../../src/proof/index.js';
import { audit, type AuditOptions } from '../../src/receiver/audit/audit.js';
import type { Finding } from '../../src/receiver/audit/finding.js';
import { createSigningKey, importSigningKey } from '../../src/receiver/index.js';
import { withDigest } from '../../src/receiver/rules/content.js';
import { enter, sealed } from '../../src/receiver/rules/enter.js';
import { erase } from '../../src/receiver/rules/erase.js';
import type { PresentedRecord } from '../../src/receiver/rules/presented-record.js';
import { rotate } from '../../src/receiver/rules/signing-key.js';
import { exported, presented, recordsOf, spliced, type Happening } from './support/chains.js';
import { memoryStore } from './support/memory-store.js';
import { makeProof } from './support/proofs.js';
import { NOW, signingKey } from './support/receiver.js';

const proof = (person = 1): Happening => ({ what: 'proof', person, later: 1000 });
const event = (person = 1): Happening => ({ what: 'event', person, later: 1000 });
const erasure = (person = 1): Happening => ({ what: 'erasure', person, later: 1000 });

async function findingsIn(records: unknown[], options: AuditOptions = { keySet: signingKey.keySet }) {
  const findings: Finding[] = [];
  for await (const finding of audit(records, options)) findings.push(finding);
  return findings;
}

async function kindsIn(records: unknown[], options?: AuditOptions) {
  return (await findingsIn(records, options)).map(({ kind, id, position }) => [kind, id, position]);
}

describe('records as they were written', () => {
  test('give no finding: of one person and of many, proofs and events, erased and begun again', async () => {
    for (const happenings of [
      [],
      [proof()],
      [proof(), proof(2), event(), proof(), event(2)],
      [proof(), event(), erasure()],
      [proof(), proof(2), erasure(), proof(), event(), proof(2), erasure(), erasure(2), proof()],
    ]) {
      assert.deepEqual(await findingsIn(await recordsOf(happenings)), []);
    }
  });

  test('give no finding where a proof has an id like those of chat grants, and was erased', async () => {
    const store = memoryStore();
    const { digest: _, ...rest } = makeProof();
    const imitation = withDigest<Omit<ConsentProof, 'digest'>>({
      ...rest,
      id: '00000000-0000-7a52-9d5e-1f6f6c0d9a11',
    });
    const books = { store, signingKey, clock: () => new Date(NOW) };
    // As a receiver took it once that did not know better.
    assert.equal((await enter(imitation, imitation.subject.phone, 'unverified', books)).outcome, 'added');
    await erase(imitation.subject.phone, books);
    assert.deepEqual(await findingsIn(await exported(store)), []);
  });

  test('give no finding after the key was rotated, by the keys that are published then', async () => {
    const old = await createSigningKey();
    const [before, after] = [
      await importSigningKey(old),
      await importSigningKey(await rotate(old, new Date(NOW))),
    ];
    const books = (key: typeof before) => ({ signingKey: key, clock: () => new Date(NOW) });
    const [first, second] = [makeProof(), makeProof()];
    const one = await sealed(
      { content: first, subject: first.subject.phone, assurance: 'unverified' },
      undefined,
      books(before),
    );
    const two = await sealed(
      { content: second, subject: second.subject.phone, assurance: 'unverified' },
      one,
      books(after),
    );
    const records = [one, two].sort((a, b) => (a.id < b.id ? -1 : 1)).map(presented);
    assert.deepEqual(await findingsIn(records, { keySet: after.keySet }), []);
    assert.notDeepEqual(await findingsIn(records, { keySet: before.keySet }), []);
  });

  test('give no finding when the clocks of two receivers differ, so that the second arrived before the first', async () => {
    const [first, second, third] = [makeProof(), makeProof(), makeProof()];
    const at = (second: number) => ({ signingKey, clock: () => new Date(Date.parse(NOW) + second * 1000) });
    const one = await sealed(
      { content: first, subject: first.subject.phone, assurance: 'unverified' },
      undefined,
      at(5),
    );
    const two = await sealed(
      { content: second, subject: second.subject.phone, assurance: 'unverified' },
      one,
      at(3),
    );
    const three = await sealed(
      { content: third, subject: third.subject.phone, assurance: 'unverified' },
      two,
      at(9),
    );
    assert.deepEqual(await findingsIn([two, one, three].map(presented)), []);
  });

  test('give no finding in part when only a part is asked about, and gaps in the part still show', async () => {
    const records = await recordsOf([proof(), event(), proof(), proof()]);
    const part = records.slice(1);
    assert.deepEqual(await findingsIn(part, { keySet: signingKey.keySet, isPart: true }), []);
    assert.deepEqual(await kindsIn(part), [['removed', null, 1]]);
    const [second, , fourth] = part;
    assert.deepEqual(await kindsIn([second, fourth], { keySet: signingKey.keySet, isPart: true }), [
      ['removed', null, 3],
    ]);
  });
});

describe('a record that was altered', () => {
  test('shows by the digest of what it holds, also when that was made anew', async () => {
    const [record] = await recordsOf([proof()]);
    const changed = structuredClone(record!);
    changed.proof!.choices[1]!.label = 'Everything from everyone';
    const findings = await findingsIn([changed]);
    assert.deepEqual(
      findings.map(({ kind, id }) => [kind, id]),
      [['altered', record!.id]],
    );
    assert.match(findings[0]!.message, /^Its proof does not hold, digest: /);

    changed.proof!.digest = proofDigest(changed.proof!);
    assert.match((await findingsIn([changed]))[0]!.message, /digest is not the digest of what it holds/);
    changed.digest = changed.proof!.digest;
    const messages = (await findingsIn([changed])).map(({ message }) => message);
    assert.deepEqual(messages, ['Its receipt is for another proof.', 'Its seal says otherwise of: digest.']);
  });

  test('shows when its time was moved, or its receipt was taken away', async () => {
    const [record] = await recordsOf([proof()]);
    const earlier = { ...record!, receivedAt: '2026-11-20T22:00:00.000Z' };
    assert.deepEqual(
      (await findingsIn([earlier])).map(({ message }) => message),
      [
        'Its receipt says another time, or another proof before it.',
        'Its seal says otherwise of: receivedAt.',
      ],
    );
    assert.deepEqual(
      (await findingsIn([{ ...record!, receipt: null }])).map(({ message }) => message),
      ['It is a proof without a receipt.'],
    );
  });

  test('shows when what it held was taken away without an erasure, also when it is made to look like one', async () => {
    const records = await recordsOf([proof(), event()]);
    const emptied = records.map(({ proof: _, event: __, ...rest }) => rest);
    assert.deepEqual(await kindsIn(emptied), [
      ['altered', records[0]!.id, 1],
      ['altered', records[1]!.id, 2],
    ]);
    for (const id of [uuidv7(), records[1]!.id]) {
      const renamed = emptied.map((record) => ({ ...record, subject: `erased:${id}` }));
      assert.deepEqual(
        new Set((await findingsIn(renamed)).map((one) => one.id)),
        new Set(records.map((one) => one.id)),
      );
    }
  });

  test('shows when its seal was changed, and is not taken for one that was put there', async () => {
    const records = await recordsOf([proof(), event(), proof(), event()]);
    for (const index of [0, 1, 2]) {
      const changed = records.map((record, at) => (at === index ? { ...record, seal: 'a.b.c' } : record));
      assert.deepEqual(await kindsIn(changed), [['altered', records[index]!.id, index + 1]]);
    }
  });

  test('shows when it is no record any more', async () => {
    const [record] = await recordsOf([proof()]);
    for (const [value, id] of [
      [{ ...record!, seal: 1 }, record!.id],
      [{ ...record!, id: undefined }, null],
      [null, null],
      [[], null],
      ['x', null],
    ]) {
      assert.deepEqual(
        (await findingsIn([value])).map((one) => [one.kind, one.id]),
        [['altered', id]],
      );
    }
  });
});

describe('a record that was removed', () => {
  test('shows by the seal of the one after it, which tells its place and digest', async () => {
    const records = await recordsOf([proof(), proof(2), event(), proof(), proof(2)]);
    const [first, , second, third] = records;
    const findings = await findingsIn(records.filter((one) => one !== second));
    assert.deepEqual(findings, [
      {
        kind: 'removed',
        id: null,
        subject: first!.subject,
        position: 2,
        message: `The record at position 2 is missing: ${third!.id} was sealed after it. Its digest is ${second!.digest}.`,
      },
    ]);
  });

  test('shows at the start of a chain, and when several are gone', async () => {
    const records = await recordsOf([proof(), event(), proof(), proof(), event()]);
    assert.deepEqual(await kindsIn(records.slice(1)), [['removed', null, 1]]);
    const findings = await findingsIn([records[0], records[4]]);
    assert.equal(findings.length, 1);
    assert.match(findings[0]!.message, /^The records at positions 2 to 4 are missing/);
  });

  test('shows in a chain that was erased', async () => {
    const records = await recordsOf([proof(), event(), proof(), erasure()]);
    assert.deepEqual(await kindsIn(records.filter(({ position }) => position !== 2)), [['removed', null, 2]]);
  });

  test('at the end of a chain cannot be seen from it; checkpoints are for that', async () => {
    const records = await recordsOf([proof(), event(), proof()]);
    assert.deepEqual(await findingsIn(records.slice(0, 2)), []);
  });
});

describe('a record that was inserted', () => {
  test('shows by its seal, which other keys made', async () => {
    const records = await recordsOf([proof(), event()]);
    const another = await importSigningKey(await createSigningKey());
    const forged = makeProof({ subject: { phone: records[0]!.subject } });
    const books = { signingKey: another, clock: () => new Date(Date.parse(NOW) + 60_000) };
    const record = presented(
      await sealed(
        { content: forged, subject: records[0]!.subject, assurance: 'unverified' },
        records[1],
        books,
      ),
    );
    const findings = await findingsIn([...records, record]);
    assert.ok(findings.some(({ kind, id }) => kind === 'inserted' && id === forged.id));
    assert.ok(findings.every(({ id }) => id === forged.id));
  });

  test('shows when it was put in the place of another', async () => {
    const records = await recordsOf([proof(), proof(), proof()]);
    const another = await importSigningKey(await createSigningKey());
    const forged = makeProof({ subject: { phone: records[0]!.subject } });
    const books = { signingKey: another, clock: () => new Date(records[1]!.receivedAt) };
    const record = presented(
      await sealed(
        { content: forged, subject: records[0]!.subject, assurance: 'unverified' },
        records[0],
        books,
      ),
    );
    assert.deepEqual(await kindsIn([records[0], record, records[2]]), [
      ['altered', forged.id, 2],
      ['inserted', forged.id, 2],
      ['removed', null, 2],
    ]);
  });

  test('shows when it is a copy of a genuine one, in the same chain or in that of another', async () => {
    const records = await recordsOf([
      proof(),
      event(),
      proof(2),
      proof(3),
      event(3),
      erasure(3),
      proof(4),
      erasure(4),
    ]);
    for (const [index, record] of records.entries()) {
      const twice = spliced(records, index, 0, record);
      const found = await findingsIn(twice);
      assert.deepEqual(
        found.map(({ kind, id }) => [kind, id]),
        [['inserted', record.id]],
      );
      for (const { subject } of records) {
        if (subject === record.subject) continue;
        const moved = spliced(records, index, 0, { ...record, subject });
        const ids = (await findingsIn(moved)).map(({ id }) => id);
        assert.ok(ids.includes(record.id), `${index} under ${subject}`);
      }
    }
  });

  test('shows when an old proof is put back after the erasure, beside what came since', async () => {
    const before = await recordsOf([proof()]);
    const after = await recordsOf([proof(), event()]);
    const found = await kindsIn([...before, ...after]);
    assert.deepEqual(found, [['inserted', before[0]!.id, 1]]);
  });
});

describe('records that were reordered', () => {
  test('show by their seals when their positions were exchanged', async () => {
    const records = await recordsOf([proof(), event(), proof()]);
    const [first, second] = records;
    const exchanged = [{ ...first!, position: 2 }, { ...second!, position: 1 }, records[2]];
    assert.deepEqual(await findingsIn(exchanged), [
      {
        kind: 'reordered',
        id: first!.id,
        subject: first!.subject,
        position: 2,
        message: 'It was sealed at position 1.',
      },
      {
        kind: 'reordered',
        id: second!.id,
        subject: first!.subject,
        position: 1,
        message: 'It was sealed at position 2.',
      },
    ]);
  });

  test('show when the lines of an export were exchanged', async () => {
    const [first, second, third] = await recordsOf([proof(), proof(2), proof(3)]);
    assert.deepEqual(
      (await findingsIn([first, third, second])).map(({ kind, id, message }) => [kind, id, message]),
      [['reordered', second!.id, `It stands after ${third!.id}, which came later.`]],
    );
  });
});

test('without keys, chains are checked and signatures are not', async () => {
  const records = await recordsOf([proof(), event(), proof(), proof(2), erasure(2)]);
  assert.deepEqual(await findingsIn(records, {}), []);
  assert.deepEqual(await kindsIn(spliced(records, 1, 1), {}), [['removed', null, 2]]);
  const another = await importSigningKey(await createSigningKey());
  const [one] = await recordsOf([proof(5)]);
  const forged = await sealed(
    { content: one!.proof!, subject: one!.subject, assurance: 'unverified' },
    undefined,
    {
      signingKey: another,
      clock: () => new Date(NOW),
    },
  );
  assert.deepEqual(await findingsIn([presented(forged)], {}), []);
});

test('no finding tells a phone number in its message', async () => {
  const records = await recordsOf([proof(), event(), proof(2)]);
  const spoiled = records.map((record: PresentedRecord) => ({
    ...record,
    subject: '+4915100000099',
    seal: 'x',
  }));
  for (const { message } of await findingsIn(spoiled)) assert.doesNotMatch(message, /\+\d/);
});
