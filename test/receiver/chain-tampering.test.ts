/** Whatever is done to whichever record, it is found, and that record is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { audit } from '../../src/receiver/audit/audit.js';
import type { Finding } from '../../src/receiver/audit/finding.js';
import { createSigningKey, importSigningKey } from '../../src/receiver/index.js';
import { sealed } from '../../src/receiver/rules/enter.js';
import type { PresentedRecord } from '../../src/receiver/rules/presented-record.js';
import { presented, recordsOf, spliced } from './support/chains.js';
import { makeProof } from './support/proofs.js';
import { signingKey } from './support/receiver.js';

const stranger = await importSigningKey(await createSigningKey());

const happenings = fc.array(
  fc.record({
    what: fc.oneof(
      { weight: 4, arbitrary: fc.constant('proof' as const) },
      { weight: 3, arbitrary: fc.constant('event' as const) },
      { weight: 1, arbitrary: fc.constant('erasure' as const) },
    ),
    person: fc.integer({ min: 1, max: 3 }),
    later: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A number from 0 below 1, of which each tampering makes its own choice. */
const choice = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const chosen = <Item>(items: readonly Item[], at: number) => items[Math.floor(at * items.length)]!;

async function findingsIn(records: unknown[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of audit(records, { keySet: signingKey.keySet })) findings.push(finding);
  return findings;
}

function names({ id, message }: Finding, record: PresentedRecord): boolean {
  return id === record.id || message.includes(record.id);
}

/** A record whose id was changed is named by the one it has now, or, when that is none, by its place. */
function isAbout(
  { id, subject, position }: Finding,
  original: PresentedRecord,
  now: PresentedRecord,
): boolean {
  const isThere = id === null && (subject === original.subject || position === original.position);
  return id === original.id || id === now.id || isThere;
}

/** Checks a way to tamper against many histories. What it cannot be done to is left out. */
function property(
  tamper: (records: PresentedRecord[], ...at: [number, number, number]) => Promise<Tampering | undefined>,
) {
  return fc.assert(
    fc.asyncProperty(happenings, choice, choice, choice, async (history, ...at) => {
      const records = await recordsOf(history);
      fc.pre(records.length > 0);
      const tampering = await tamper(structuredClone(records), ...at);
      fc.pre(tampering !== undefined);
      const findings = await findingsIn(tampering.records);
      const expected = tampering.isNamed;
      assert.ok(findings.some(expected), JSON.stringify(findings, null, 1));
    }),
    { numRuns: 60 },
  );
}

interface Tampering {
  records: unknown[];
  /** Whether a finding is the one that is looked for. */
  isNamed: (finding: Finding) => boolean;
}

test('what was not touched gives no finding', () =>
  fc.assert(
    fc.asyncProperty(happenings, async (history) => {
      assert.deepEqual(await findingsIn(await recordsOf(history)), []);
    }),
    { numRuns: 60 },
  ));

test('any member of any record, however deep, given another value', () =>
  property(async (records, which, where, how) => {
    const record = chosen(records, which);
    const original = { ...record };
    const { holder, name } = chosen(leavesOf(record), where);
    holder[name] = chosen(otherValues(holder[name]), how);
    return {
      records,
      isNamed: (finding) => finding.kind !== 'removed' && isAbout(finding, original, record),
    };
  }));

test('any member of any record left out', () =>
  property(async (records, which, where) => {
    const record = chosen(records, which);
    const original = { ...record };
    const { holder, name } = chosen(leavesOf(record), where);
    Reflect.deleteProperty(holder, name);
    return { records, isNamed: (finding) => isAbout(finding, original, record) };
  }));

test('what any record holds taken away, or exchanged with that of another', () =>
  property(async (records, which, other, how) => {
    const [one, two] = [chosen(records, which), chosen(records, other)];
    if (!(one.proof ?? one.event ?? one.erasure) || one === two) return undefined;
    const { proof: _proof, event: _event, erasure: _erasure, ...place } = one;
    const given = how < 0.5 ? {} : { proof: two.proof, event: two.event, erasure: two.erasure };
    const emptied = JSON.parse(JSON.stringify({ ...place, ...given })) as PresentedRecord;
    return {
      records: spliced(records, records.indexOf(one), 1, emptied),
      isNamed: (finding) => finding.kind === 'altered' && finding.id === one.id,
    };
  }));

test('any record but the last of its chain removed', () =>
  property(async (records, which) => {
    const record = chosen(records, which);
    const { subject, position, digest } = record;
    const hasNext = records.some((one) => one.subject === subject && one.position === position + 1);
    if (!hasNext) return undefined;
    return {
      records: records.filter((one) => one !== record),
      isNamed: (one) =>
        one.kind === 'removed' &&
        one.subject === subject &&
        one.position === position &&
        one.message.includes(digest),
    };
  }));

test('any two lines exchanged', () =>
  property(async (records, one, other) => {
    const [a, b] = [Math.floor(one * records.length), Math.floor(other * records.length)];
    if (a === b) return undefined;
    const [first, second] = [records[a]!, records[b]!];
    [records[a], records[b]] = [second, first];
    return {
      records,
      isNamed: (finding) => finding.kind === 'reordered' && (names(finding, first) || names(finding, second)),
    };
  }));

test('the places of any two records of a chain exchanged', () =>
  property(async (records, one, other) => {
    const first = chosen(records, one);
    const second = chosen(
      records.filter(({ subject }) => subject === first.subject),
      other,
    );
    if (first === second) return undefined;
    [first.position, second.position] = [second.position, first.position];
    return { records, isNamed: (finding) => finding.kind === 'reordered' && finding.id === first.id };
  }));

test('a copy of any record put anywhere, in its own chain or in that of another', () =>
  property(async (records, which, where, whose) => {
    const record = chosen(records, which);
    const { subject } = chosen(records, whose);
    const at = Math.floor(where * (records.length + 1));
    return {
      records: spliced(records, at, 0, { ...record, subject }),
      isNamed: (finding) => finding.id === record.id && ['inserted', 'altered'].includes(finding.kind),
    };
  }));

test('a record of another key put after any record, or in its place', () =>
  property(async (records, which, how) => {
    const before = chosen(records, which);
    const proof = makeProof({ subject: { phone: before.proof?.subject.phone ?? '+4915100000001' } });
    const clock = () => new Date(before.receivedAt);
    const forged = presented(
      await sealed({ content: proof, subject: before.subject, assurance: 'unverified' }, before, {
        signingKey: stranger,
        clock,
      }),
    );
    const at = records.indexOf(before) + 1;
    return {
      records: spliced(records, at, how < 0.5 ? 0 : 1, forged),
      isNamed: (finding) => finding.id === forged.id && finding.kind === 'inserted',
    };
  }));

interface Leaf {
  holder: Record<string, unknown>;
  name: string;
}

/** Every place of a value that holds no members of its own. */
function leavesOf(value: object): Leaf[] {
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([name, member]) => {
    const isDeeper = typeof member === 'object' && member !== null && Object.keys(member).length > 0;
    return isDeeper ? leavesOf(member) : [{ holder, name }];
  });
}

function otherValues(value: unknown): unknown[] {
  const values: unknown[] = [`${value as string}x`, 'x', 7, -1, true, false, {}, [], null];
  if (typeof value === 'string')
    values.push(
      value.slice(0, -1),
      value.replace(/\d/, (digit) => String(9 - Number(digit))),
    );
  if (typeof value === 'number') values.push(value + 1, value - 1);
  return values.filter((other) => JSON.stringify(other) !== JSON.stringify(value));
}
