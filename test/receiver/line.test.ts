/** What a receipt opens, and which withdrawal counts: whatever strangers add, and in whatever order it comes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { uuidv7 } from '../../src/proof/index.js';
import type { Effect } from '../../src/receiver/rules/effect.js';
import { openedBy } from '../../src/receiver/rules/line.js';
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
const stop = (minute: number) =>
  event({ kind: 'withdrawal', at: at(minute), purposes: 'all', stopped: false });
const confirmation = ({ id }: Entry) => event({ kind: 'confirmation', at: at(9), proofId: id });

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id).sort();
const opened = ({ id }: Entry, entries: readonly Entry[]) => [...openedBy(id, entries)].sort();
const isGranted = (entries: readonly Entry[]) => standingOf(entries).purposes[0]?.granted;

describe('a receipt', () => {
  test('opens its own record and those that it follows, and nothing else', () => {
    const first = proof(1);
    const second = proof(2, first.id);
    const others = [proof(0), proof(3), stop(4)];
    assert.deepEqual(opened(second, [second, ...others, first]), idsOf([first, second]));
    assert.deepEqual(opened(first, [second, ...others, first]), [first.id]);
  });

  test('opens what follows it too, while nothing else was ever chosen for this number', () => {
    const first = proof(1);
    const second = proof(2, first.id);
    const third = proof(3, second.id);
    assert.deepEqual(opened(first, [third, stop(4), second, first]), idsOf([first, second, third]));
  });

  test('of a stranger does not open what the person did after they were shown all there is', () => {
    const own = proof(1);
    const strangers = proof(2);
    const byLink = withdrawal(3, strangers.id);
    assert.deepEqual(opened(strangers, [own, strangers, byLink]), [strangers.id]);
    const confirmed = confirmation(byLink);
    assert.deepEqual(opened(strangers, [own, strangers, byLink, confirmed]), [strangers.id]);
  });

  test('opens everything once a record of its own is confirmed from this number', () => {
    const first = proof(1);
    const second = proof(2, first.id);
    const all = [first, second, proof(0), stop(4), confirmation(first)];
    assert.deepEqual(opened(second, all), idsOf(all));
  });

  test('opens no more because somebody else confirmed', () => {
    const own = proof(1);
    const strangers = proof(2);
    assert.deepEqual(opened(strangers, [own, strangers, confirmation(own)]), [strangers.id]);
  });

  test('of records that follow each other in a circle, or themselves, opens these', () => {
    const id = uuidv7();
    const one = proof(1, id);
    const other = proof(2, one.id, { id });
    const own = proof(0);
    assert.deepEqual(opened(one, [one, other, own]), idsOf([one, other]));
    const self = proof(1, id, { id });
    assert.deepEqual(opened(self, [self, own]), [id]);
  });
});

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
  test('a receipt opens the same, and its own record always', () => {
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        for (const entry of entries) {
          assert.deepEqual(opened(entry, entries), opened(entry, other));
          assert.ok(openedBy(entry.id, entries).has(entry.id));
        }
      }),
    );
  });

  test('the person stands the same', () => {
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        const [one, two] = [standingOf(entries), standingOf(other)];
        assert.deepEqual(one.purposes, two.purposes);
      }),
    );
  });

  test('what a stranger is shown does not depend on what others hold', () => {
    fc.assert(
      fc.property(histories, histories, (own, strangers) => {
        // Nobody confirms for the stranger from this number: that would be the person.
        const sent = strangers.filter(({ effect }) => effect.kind !== 'confirmation');
        const mine = sent.filter(({ effect }) => effect.kind === 'choices');
        for (const entry of mine) {
          const shown = openedBy(entry.id, [...own, ...sent]);
          assert.ok(own.every(({ id }) => !shown.has(id)));
        }
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
