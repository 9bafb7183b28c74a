/** What somebody may be sent, out of everything that is held about them, in whatever order it came. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { uuidv7 } from '../../src/proof/index.js';
import type { Assurance } from '../../src/receiver/rules/assurance.js';
import { clockAheadMs, effectOf, type Effect } from '../../src/receiver/rules/effect.js';
import { permissionOf } from '../../src/receiver/rules/permission.js';
import type { Entry } from '../../src/receiver/rules/entry.js';
import { standingOf, type PurposeStanding } from '../../src/receiver/rules/standing.js';
import { makeChoice, makeProof } from './support/proofs.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 12, minute)).toISOString();

interface ProofOptions {
  captured: number;
  received?: number;
  granted?: boolean;
  decidedBy?: 'person' | 'earlier' | 'default';
  previous?: string | null;
  jurisdiction?: 'default' | 'de';
  assurance?: Assurance;
}

/** A proof about marketing, as the entry it makes. */
function proof({
  captured,
  received = captured,
  granted = true,
  decidedBy = 'person',
  previous = null,
  jurisdiction = 'default',
  assurance = 'unverified',
}: ProofOptions): Entry {
  const made = makeProof({
    previous,
    capturedAt: at(captured),
    choices: [makeChoice({ purpose: 'marketing', granted, decidedBy, decidedAt: at(captured) })],
    surface: { ...makeProof().surface, jurisdiction },
  });
  return { id: made.id, effect: effectOf(made, at(received)), assurance };
}

function onWhatsApp(effect: Effect): Entry {
  return { id: uuidv7(), effect, assurance: 'phone' };
}

const stop = (minute: number, purposes: 'all' | string[] = 'all') =>
  onWhatsApp({ kind: 'withdrawal', at: at(minute), purposes, stopped: false });
const stopInWhatsApp = (minute: number) =>
  onWhatsApp({ kind: 'withdrawal', at: at(minute), purposes: ['marketing'], stopped: true });
const resume = (minute: number) => onWhatsApp({ kind: 'resume', at: at(minute) });
const chatGrant = (minute: number, purposes = ['marketing']) =>
  onWhatsApp({ kind: 'grant', at: at(minute), purposes });
const confirmation = ({ id }: Entry, minute: number) =>
  onWhatsApp({ kind: 'confirmation', at: at(minute), recordId: id });

const reasonFor = (...entries: Entry[]) => permissionOf(standingOf(entries), 'marketing').reason;

describe('permission', () => {
  test('is there after a grant, and names the proof', () => {
    const grant = proof({ captured: 1 });
    assert.deepEqual(permissionOf(standingOf([grant]), 'marketing'), {
      allowed: true,
      reason: 'granted',
      proofId: grant.id,
      assurance: 'unverified',
      warnings: [],
    });
  });

  test('is not there for what was never asked, shown and left alone, or of another purpose', () => {
    assert.equal(reasonFor(), 'not-granted');
    assert.equal(reasonFor(proof({ captured: 1, granted: false, decidedBy: 'default' })), 'not-granted');
    assert.equal(permissionOf(standingOf([proof({ captured: 1 })]), 'service').allowed, false);
  });

  test('ends with a withdrawal, on the web or on WhatsApp, and names it', () => {
    const withdrawal = proof({ captured: 2, granted: false });
    assert.deepEqual(permissionOf(standingOf([proof({ captured: 1 }), withdrawal]), 'marketing'), {
      allowed: false,
      reason: 'withdrawn',
      proofId: withdrawal.id,
      assurance: 'unverified',
      warnings: [],
    });
    const message = stop(2);
    assert.equal(
      permissionOf(standingOf([proof({ captured: 1 }), message]), 'marketing').proofId,
      message.id,
    );
  });

  test('does not end because a box was left alone in a later confirmation', () => {
    const later = proof({ captured: 2, granted: false, decidedBy: 'default' });
    assert.equal(reasonFor(proof({ captured: 1 }), later), 'granted');
  });

  test('does not come back because a later confirmation repeats the grant from before a withdrawal', () => {
    const repeated = proof({ captured: 3, decidedBy: 'earlier' });
    assert.equal(reasonFor(proof({ captured: 1 }), stop(2), repeated), 'withdrawn');
  });

  test('comes back with a new grant after a withdrawal on the web', () => {
    const withdrawal = proof({ captured: 2, granted: false });
    assert.equal(reasonFor(proof({ captured: 1 }), withdrawal, proof({ captured: 3 })), 'granted');
  });

  test('a message that stops one purpose leaves the others', () => {
    assert.equal(reasonFor(proof({ captured: 1 }), stop(2, ['service'])), 'granted');
  });

  test('under a jurisdiction that needs it, waits for the confirmation from the phone', () => {
    const grant = proof({ captured: 1, jurisdiction: 'de' });
    assert.equal(reasonFor(grant), 'confirmation-missing');
    assert.equal(reasonFor(grant, confirmation(proof({ captured: 1 }), 2)), 'confirmation-missing');
    assert.equal(reasonFor(grant, confirmation(grant, 2)), 'granted');
    assert.equal(standingOf([grant, confirmation(grant, 2)]).purposes[0]?.confirmedAt, at(2));
  });
});

test('what came over WhatsApp before records told their assurance came from the phone all the same', () => {
  const before = (entry: Entry): Entry => ({ ...entry, assurance: 'unverified' });
  const grant = proof({ captured: 1 });
  const assuranceOf = (...entries: Entry[]) => permissionOf(standingOf(entries), 'marketing').assurance;
  assert.equal(assuranceOf(grant, before(confirmation(grant, 2))), 'phone');
  assert.equal(assuranceOf(before(chatGrant(1))), 'phone');
  assert.equal(assuranceOf(grant, before(stop(2)), proof({ captured: 3 })), 'phone');
  assert.equal(reasonFor(grant, before(stop(2)), proof({ captured: 3 })), 'withdrawn');
});

describe('what arrives late', () => {
  test('an older grant does not overrule a newer "no"', () => {
    const no = proof({ captured: 5, granted: false });
    assert.equal(reasonFor(no, proof({ captured: 1, received: 9 })), 'withdrawn');
  });

  test('an older "no" does not overrule a newer grant', () => {
    const grant = proof({ captured: 5 });
    assert.equal(reasonFor(grant, proof({ captured: 1, received: 9, granted: false })), 'granted');
  });

  test('an older grant does not overrule a withdrawal that came over WhatsApp', () => {
    assert.equal(reasonFor(stop(5), proof({ captured: 1, received: 9 })), 'withdrawn');
  });

  test('a proof that names the one it follows comes after it, even when the clock was set back in between', () => {
    const grant = proof({ captured: 30 });
    const withdrawal = proof({ captured: 10, received: 31, granted: false, previous: grant.id });
    assert.equal(reasonFor(grant, withdrawal), 'withdrawn');
    const again = proof({ captured: 11, received: 32, previous: withdrawal.id });
    assert.equal(reasonFor(again, grant, withdrawal), 'granted');
  });

  test('two proofs that claim to follow each other end in an answer', () => {
    const [a, b] = [proof({ captured: 1 }), proof({ captured: 2, granted: false })];
    const follow = (entry: Entry, follows: string): Entry =>
      entry.effect.kind === 'choices' ? { ...entry, effect: { ...entry.effect, follows } } : entry;
    assert.ok(['granted', 'withdrawn'].includes(reasonFor(follow(a, b.id), follow(b, a.id))));
    assert.equal(reasonFor(follow(a, a.id)), 'granted');
  });
});

test('of a tick and a withdrawal over WhatsApp in the same second, the withdrawal counts', () => {
  const tick = proof({ captured: 1 });
  const within: Entry =
    tick.effect.kind === 'choices'
      ? { ...tick, effect: { ...tick.effect, at: at(1).replace('.000Z', '.400Z') } }
      : tick;
  assert.equal(reasonFor(stop(1), within), 'withdrawn');
  assert.equal(standingOf([stop(1), within]).purposes[0]?.since, at(1));
});

describe("a browser's clock", () => {
  test('that runs ahead does not make a grant outlast a withdrawal', () => {
    const ahead = proof({ captured: 600, received: 1 });
    assert.equal(reasonFor(ahead, stop(2)), 'withdrawn');
    assert.equal(reasonFor(ahead, proof({ captured: 3, granted: false })), 'withdrawn');
  });

  test('is recorded where it was certainly ahead', () => {
    const made = makeProof({ capturedAt: at(10) });
    assert.equal(clockAheadMs(made, at(8)), 120_000);
    assert.equal(clockAheadMs(made, at(12)), 0);
  });
});

describe("a stop in WhatsApp's own settings", () => {
  test('withdraws marketing, and a new grant on the web does not lift it', () => {
    const grant = proof({ captured: 1 });
    assert.equal(reasonFor(grant, stopInWhatsApp(2)), 'withdrawn');
    const again = proof({ captured: 3, assurance: 'shop' });
    assert.equal(reasonFor(grant, stopInWhatsApp(2), again), 'stopped-on-whatsapp');
  });

  test('is lifted by the person in WhatsApp, which grants nothing by itself', () => {
    const grant = proof({ captured: 1 });
    assert.equal(reasonFor(grant, stopInWhatsApp(2), resume(3)), 'withdrawn');
    assert.equal(reasonFor(resume(3)), 'not-granted');
    assert.equal(reasonFor(grant, stopInWhatsApp(2), proof({ captured: 3 }), resume(4)), 'granted');
  });
});

describe('a grant in the chat', () => {
  test('counts, and is confirmed from the phone by being there', () => {
    const grant = chatGrant(1);
    assert.equal(reasonFor(grant), 'granted');
    const [{ source, since, confirmedAt, proofId }] = standingOf([grant]).purposes as [PurposeStanding];
    assert.deepEqual([source, since, confirmedAt, proofId], ['whatsapp', at(1), at(1), grant.id]);
  });

  test('is about the purposes that were asked for, and no other', () => {
    const standing = standingOf([proof({ captured: 1, granted: false }), chatGrant(2, ['service'])]);
    assert.equal(permissionOf(standing, 'marketing').reason, 'withdrawn');
    assert.equal(permissionOf(standing, 'service').reason, 'granted');
    assert.equal(permissionOf(standing, 'calls').reason, 'not-granted');
  });

  test('counts after an earlier STOP, and not before a later one or one of the same second', () => {
    assert.equal(reasonFor(stop(1), chatGrant(2)), 'granted');
    assert.equal(reasonFor(chatGrant(2), stop(3)), 'withdrawn');
    assert.equal(reasonFor(chatGrant(2), stop(2)), 'withdrawn');
    assert.equal(reasonFor(chatGrant(2), proof({ captured: 2, granted: false })), 'withdrawn-unverified');
  });

  test("does not lift a stop in WhatsApp's own settings", () => {
    assert.equal(reasonFor(stopInWhatsApp(1), chatGrant(2)), 'stopped-on-whatsapp');
    assert.equal(reasonFor(stopInWhatsApp(1), chatGrant(2), resume(3)), 'granted');
  });

  test('can be followed by a proof, which is later whatever its clock says', () => {
    const grant = chatGrant(5);
    assert.equal(reasonFor(grant, proof({ captured: 1, granted: false })), 'granted');
    const no = proof({ captured: 1, granted: false, previous: grant.id });
    assert.equal(reasonFor(grant, no), 'withdrawn-unverified');
  });

  test('where Germany asks for the confirmation, takes its place', () => {
    const onPage = proof({ captured: 1, jurisdiction: 'de' });
    assert.equal(reasonFor(onPage), 'confirmation-missing');
    assert.equal(reasonFor(onPage, chatGrant(2)), 'granted');
  });
});

describe('groups and calls', () => {
  const choices = ['marketing', 'groups', 'calls'].map((purpose) =>
    makeChoice({ purpose, granted: true, decidedBy: 'person', decidedAt: at(1) }),
  );
  const made = makeProof({ capturedAt: at(1), choices });
  const grant: Entry = { id: made.id, effect: effectOf(made, at(1)), assurance: 'unverified' };
  const left = (...entries: Entry[]) =>
    ['marketing', 'groups', 'calls'].filter(
      (purpose) => permissionOf(standingOf([grant, ...entries]), purpose).allowed,
    );

  test('are taken back by STOP as everything is, and not by "stop promotions" or a stop in WhatsApp', () => {
    assert.deepEqual(left(), ['marketing', 'groups', 'calls']);
    assert.deepEqual(left(stop(2)), []);
    assert.deepEqual(left(stop(2, ['marketing'])), ['groups', 'calls']);
    assert.deepEqual(left(stopInWhatsApp(2)), ['groups', 'calls']);
  });
});

test('the order in which records are read changes nothing', () => {
  const minute = fc.nat(6);
  const entry = fc.oneof(
    fc
      .record({
        captured: minute,
        received: minute,
        granted: fc.boolean(),
        decidedBy: fc.constant('person' as const),
      })
      .map(proof),
    minute.map((n) => stop(n)),
    minute.map(stopInWhatsApp),
    minute.map(resume),
    minute.map((n) => chatGrant(n)),
  );
  const linked = fc.array(fc.tuple(entry, fc.nat(5)), { minLength: 1, maxLength: 6 }).map((list) =>
    list.map(([one, follows]): Entry => {
      const { effect } = one;
      return effect.kind === 'choices'
        ? { ...one, effect: { ...effect, follows: list[follows]?.[0].id ?? null } }
        : one;
    }),
  );
  const shuffled = linked.chain((entries) =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
  );
  fc.assert(
    fc.property(shuffled, ([entries, other]) => {
      assert.deepEqual(
        permissionOf(standingOf(other), 'marketing'),
        permissionOf(standingOf(entries), 'marketing'),
      );
    }),
    { numRuns: 2000 },
  );
});

test('whatever came before, a withdrawal that is last is obeyed', () => {
  const minute = fc.nat(6);
  const entry = fc.record({ captured: minute, received: minute, granted: fc.boolean() }).map(proof);
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      assert.equal(permissionOf(standingOf([...entries, stop(7)]), 'marketing').allowed, false);
    }),
  );
});
