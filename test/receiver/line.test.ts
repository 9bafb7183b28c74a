/** Which withdrawal counts: whatever strangers add, and in whatever order it comes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { uuidv7 } from '../../src/proof/index.js';
import type { Effect } from '../../src/receiver/rules/effect.js';
import { standingOf, type Entry } from '../../src/receiver/rules/standing.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 12, minute)).toISOString();

function proof(
  minute: number,
  follows: string | null = null,
  {
    granted = true,
    mode = 'opt-in',
    id = uuidv7(),
  }: { granted?: boolean; mode?: 'opt-in' | 'preferences'; id?: string } = {},
): Entry {
  const choices = [{ purpose: 'marketing', granted, decided: true }];
  return { id, effect: { kind: 'choices', at: at(minute), follows, mode, jurisdiction: 'default', choices } };
}

const withdrawal = (minute: number, follows: string | null) =>
  proof(minute, follows, { granted: false, mode: 'preferences' });
const event = (effect: Effect): Entry => ({ id: uuidv7(), effect });
const confirmation = ({ id }: Entry) => event({ kind: 'confirmation', at: at(9), proofId: id });

const isGranted = (entries: readonly Entry[]) => standingOf(entries).purposes[0]?.granted;

/** Records that name one another at random: one before, one after, themselves, or one that is not there. */
const histories = fc
  .array(
    fc.record({
      minute: fc.nat(5),
      follows: fc.option(fc.nat(12)),
      granted: fc.boolean(),
      inPreferences: fc.boolean(),
      confirmed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((list) => {
    const ids = list.map(() => uuidv7());
    return list.flatMap(({ minute, follows, granted, inPreferences, confirmed }, index): Entry[] => {
      const mode = inPreferences ? ('preferences' as const) : ('opt-in' as const);
      const before = follows === null ? null : (ids[follows] ?? uuidv7());
      const made = proof(minute, before, { granted, mode, id: ids[index]! });
      return confirmed ? [made, confirmation(made)] : [made];
    });
  });

const shuffled = histories.chain((entries) =>
  fc.tuple(
    fc.constant(entries),
    fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
  ),
);

describe('in whatever order records come', () => {
  test('the person stands the same', () => {
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        const [one, two] = [standingOf(entries), standingOf(other)];
        assert.deepEqual(one.purposes, two.purposes);
      }),
    );
  });

  test('withdrawals in preferences that follow nothing change nothing, however many', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(9), { maxLength: 5 }), (own, minutes) => {
        const unfounded = minutes.map((minute) => withdrawal(minute, uuidv7()));
        const before = standingOf(own).purposes;
        assert.deepEqual(standingOf([...unfounded, ...own]).purposes, before);
      }),
    );
  });
});

describe('a withdrawal in preferences', () => {
  test('counts when it follows a record of the same person', () => {
    const grant = proof(1);
    assert.equal(isGranted([grant, withdrawal(2, grant.id)]), false);
  });

  test('counts for nothing when it follows none, or one that is not there', () => {
    const grant = proof(1);
    for (const follows of [null, uuidv7()]) assert.equal(isGranted([grant, withdrawal(2, follows)]), true);
  });

  test('counts for nothing when it follows itself, or another that follows it', () => {
    const grant = proof(1);
    const id = uuidv7();
    const options = { granted: false, mode: 'preferences' as const };
    const self = proof(2, id, { ...options, id });
    const one = proof(2, id, options);
    const other = proof(3, one.id, { ...options, id });
    assert.equal(isGranted([grant, self]), true);
    assert.equal(isGranted([grant, one, other]), true);
  });

  test('counts from when the record it follows has arrived', () => {
    const grant = proof(1);
    const before = proof(2);
    const follower = withdrawal(3, before.id);
    assert.equal(isGranted([grant, follower]), true);
    assert.equal(isGranted([grant, follower, before]), false);
  });

  test('may follow what was granted in the chat', () => {
    const grant = event({ kind: 'grant', at: at(1), purposes: ['marketing'] });
    assert.equal(isGranted([grant, withdrawal(2, grant.id)]), false);
  });

  test('a yes counts without, as everywhere', () => {
    assert.equal(isGranted([proof(1, null, { mode: 'preferences' })]), true);
  });

  test('a no in opt-in counts without, as it always did', () => {
    assert.equal(isGranted([proof(1), proof(2, null, { granted: false })]), false);
  });
});
