/** Which withdrawal counts: whatever strangers add, and in whatever order it comes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { uuidv7 } from '../../src/proof/index.js';
import type { Effect } from '../../src/receiver/rules/effect.js';
import type { Entry } from '../../src/receiver/rules/entry.js';
import { standingOf } from '../../src/receiver/rules/standing.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 12, minute)).toISOString();

function proof(
  minute: number,
  follows: string | null = null,
  { granted = true, id = uuidv7() }: { granted?: boolean; id?: string } = {},
): Entry {
  const choices = [{ purpose: 'marketing', granted, decided: true }];
  const page = { jurisdiction: 'default', controller: 'Acme Shoes', origin: 'https://acme.example' };
  return {
    id,
    effect: { kind: 'choices', at: at(minute), follows, ...page, choices },
    assurance: 'unverified',
  };
}

const withdrawal = (minute: number, follows: string | null) => proof(minute, follows, { granted: false });
const event = (effect: Effect): Entry => ({ id: uuidv7(), effect, assurance: 'phone' });
const confirmation = ({ id }: Entry) => event({ kind: 'confirmation', at: at(9), recordId: id });

const isGranted = (entries: readonly Entry[]) => standingOf(entries).purposes[0]?.granted;

/** Records that name one another at random: one before, one after, themselves, or one that is not there. */
const histories = fc
  .array(
    fc.record({
      minute: fc.nat(5),
      follows: fc.option(fc.nat(12)),
      granted: fc.boolean(),
      confirmed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((list) => {
    const ids = list.map(() => uuidv7());
    return list.flatMap(({ minute, follows, granted, confirmed }, index): Entry[] => {
      const before = follows === null ? null : (ids[follows] ?? uuidv7());
      const made = proof(minute, before, { granted, id: ids[index]! });
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
});

describe('a withdrawal', () => {
  test('counts, whatever it follows: a record of the same person, none, one that is not there, or itself', () => {
    const grant = proof(1);
    const id = uuidv7();
    for (const follows of [grant.id, null, uuidv7(), id]) {
      assert.equal(isGranted([grant, proof(2, follows, { granted: false, id })]), false);
    }
  });

  test('may follow what was granted in the chat', () => {
    const grant = event({ kind: 'grant', at: at(1), purposes: ['marketing'] });
    assert.equal(isGranted([grant, withdrawal(2, grant.id)]), false);
  });
});
