/** Whatever a stranger sends for a number, in whatever order and with whatever times. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { uuidv7 } from '../../src/proof/index.js';
import type { Assurance } from '../../src/receiver/rules/assurance.js';
import type { Effect } from '../../src/receiver/rules/effect.js';
import type { Entry } from '../../src/receiver/rules/entry.js';
import { NO_RULES, type GrantRules } from '../../src/receiver/rules/grant-rules.js';
import { permissionOf } from '../../src/receiver/rules/permission.js';
import { readRequirement } from '../../src/receiver/rules/requirement.js';
import { standingOf } from '../../src/receiver/rules/standing.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 12, minute)).toISOString();

function choice(
  minute: number,
  granted: boolean,
  assurance: Assurance,
  follows: string | null = null,
): Entry {
  const choices = [{ purpose: 'marketing', granted, decided: true }];
  const page = { jurisdiction: 'default', controller: 'Acme Shoes', origin: 'https://acme.example' };
  return { id: uuidv7(), assurance, effect: { kind: 'choices', at: at(minute), follows, ...page, choices } };
}

const onWhatsApp = (effect: Effect): Entry => ({ id: uuidv7(), assurance: 'phone', effect });
const stop = (minute: number) =>
  onWhatsApp({ kind: 'withdrawal', at: at(minute), purposes: 'all', stopped: false });

const minute = fc.nat(9);
/** What the person, their phone and the shop have brought about. */
const own = fc.array(
  fc.oneof(
    fc
      .tuple(minute, fc.boolean(), fc.constantFrom('unverified', 'page', 'shop', 'phone'))
      .map(([when, granted, assurance]) => choice(when, granted, assurance)),
    minute.map(stop),
    minute.map((when) => onWhatsApp({ kind: 'grant', at: at(when), purposes: ['marketing'] })),
  ),
  { maxLength: 5 },
);
const acts = (granted: fc.Arbitrary<boolean>) =>
  fc.array(fc.tuple(minute, granted, fc.nat(9)), { minLength: 1, maxLength: 5 });

/** They may name any record as the one they follow. */
function strangers(made: [number, boolean, number][], before: readonly Entry[]): Entry[] {
  return made.map(([when, granted, follows]) =>
    choice(when, granted, 'unverified', before[follows]?.id ?? null),
  );
}

const ruled = (require: string): GrantRules => ({
  ...NO_RULES,
  require: readRequirement(require, 'require'),
});
const may = (entries: readonly Entry[], rules = NO_RULES) =>
  permissionOf(standingOf(entries, rules), 'marketing', { rules, renewals: [], now: '' });

test('makes no yes out of a no where the shop requires anything', () => {
  fc.assert(
    fc.property(own, acts(fc.boolean()), fc.constantFrom('page', 'shop', 'phone'), (held, made, require) => {
      const rules = ruled(require);
      const after = may([...held, ...strangers(made, held)], rules);
      assert.ok(!after.allowed || may(held, rules).allowed);
    }),
    { numRuns: 300 },
  );
});

test('lifts no STOP', () => {
  fc.assert(
    fc.property(own, acts(fc.boolean()), (held, made) => {
      const stopped = [...held, stop(10)];
      const later = made.map(([when, ...rest]): [number, boolean, number] => [when + 5, ...rest]);
      assert.equal(may([...stopped, ...strangers(later, [])]).allowed, false);
    }),
    { numRuns: 300 },
  );
});

test('changes nothing by saying yes where a surer yes counts', () => {
  fc.assert(
    fc.property(
      own,
      acts(fc.constant(true)),
      fc.constantFrom('page', 'shop', 'phone'),
      (held, made, require) => {
        const rules = ruled(require);
        const before = may(held, rules);
        fc.pre(before.allowed);
        const after = may([...held, ...strangers(made, held)], rules);
        assert.deepEqual([after.allowed, after.proofId], [true, before.proofId]);
      },
    ),
    { numRuns: 300 },
  );
});

test('ends what the shop vouches for in sight only', () => {
  fc.assert(
    fc.property(
      minute,
      acts(fc.boolean()),
      fc.constantFrom('none', 'page', 'shop'),
      (when, made, require) => {
        const grant = choice(when, true, 'shop');
        const { allowed, reason } = may([grant, ...strangers(made, [grant])], ruled(require));
        assert.ok(allowed || reason === 'withdrawn-unverified', reason);
      },
    ),
    { numRuns: 300 },
  );
});
