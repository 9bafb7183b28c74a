import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MAX_EVENTS, Ticks, type Decision } from '../../../src/element/ticks.js';
import type { ChoiceEvent } from '../../../src/proof/index.js';

const ANNA = '+4915112345678';
const BEN = '+4915187654321';

let second = 0;
const act = (granted: boolean, input: ChoiceEvent['input'] = 'pointer'): ChoiceEvent => ({
  at: new Date(Date.UTC(2026, 10, 21) + 1000 * second++).toISOString(),
  granted,
  input,
});

function ticked(...purposes: string[]): Ticks {
  const ticks = new Ticks();
  for (const purpose of purposes) ticks.record(purpose, act(true), 'words');
  return ticks;
}

/** What the proof's own check asks of a choice. */
function assertAgrees({ granted, decidedBy, decidedAt, events }: Decision): void {
  assert.equal(decidedAt === undefined, decidedBy === 'default');
  if (decidedBy !== 'person') assert.equal(events.length, 0);
  else assert.deepEqual([events.at(-1)?.at, events.at(-1)?.granted], [decidedAt, granted]);
}

describe('ticks', () => {
  it('start with nothing granted and nothing worth recording', () => {
    const ticks = new Ticks();
    assert.equal(ticks.granted('marketing'), false);
    assert.equal(ticks.anyGranted, false);
    assert.equal(ticks.isWorthRecording(ANNA), false);
    assert.deepEqual(ticks.decision('marketing', ANNA), { granted: false, decidedBy: 'default', events: [] });
  });

  it('are one for each purpose: ticking one never changes another', () => {
    const ticks = ticked('marketing');
    assert.equal(ticks.granted('marketing'), true);
    assert.equal(ticks.granted('service'), false);
    ticks.record('service', act(true), 'words');
    ticks.record('marketing', act(false), 'words');
    assert.equal(ticks.granted('service'), true);
  });

  it('tell every act of the person in order, and decide by the last', () => {
    const ticks = new Ticks();
    const events = [act(true), act(false, 'keyboard'), act(true, 'other')];
    for (const event of events) ticks.record('marketing', event, 'words');
    assert.deepEqual(ticks.decision('marketing', ANNA), {
      granted: true,
      decidedBy: 'person',
      decidedAt: events[2]!.at,
      events,
    });
  });

  it('are told by their last acts, where somebody played with the box, a refusal in between or not', () => {
    const ticks = ticked('marketing');
    const play = () => {
      const events = Array.from({ length: 2 * MAX_EVENTS }, (_, index) => act(index % 2 === 1));
      for (const event of events) ticks.record('marketing', event, 'words');
      return events.slice(-MAX_EVENTS);
    };
    let last = play();
    assert.deepEqual(ticks.decision('marketing', ANNA).events, last);
    ticks.confirm(ANNA);
    last = play();
    ticks.reopen();
    assert.deepEqual(ticks.decision('marketing', ANNA).events, last);
  });

  it('that were taken back before any confirmation are nothing to record', () => {
    const ticks = ticked('marketing');
    ticks.record('marketing', act(false), 'words');
    assert.equal(ticks.isWorthRecording(ANNA), false);
  });

  it('belong to their words: other words clear them, and say so only where a tick was lost', () => {
    const ticks = ticked('marketing', 'service');
    ticks.record('service', act(false), 'words');
    assert.equal(
      ticks.keepOnly(
        new Map([
          ['marketing', 'words'],
          ['service', 'words'],
        ]),
      ),
      false,
    );
    assert.equal(
      ticks.keepOnly(
        new Map([
          ['marketing', 'words'],
          ['service', 'other'],
        ]),
      ),
      false,
    );
    assert.deepEqual(ticks.decision('service', ANNA).decidedBy, 'default');
    assert.equal(ticks.granted('marketing'), true);
    assert.equal(ticks.keepOnly(new Map([['marketing', 'other']])), true);
    assert.equal(ticks.granted('marketing'), false);
  });

  it('of a purpose that is shown no more are gone', () => {
    const ticks = ticked('marketing');
    assert.equal(ticks.keepOnly(new Map()), true);
    assert.equal(ticks.anyGranted, false);
  });

  it('that changed their words are no earlier grant: they are asked for anew', () => {
    const ticks = ticked('marketing');
    ticks.confirm(ANNA);
    ticks.keepOnly(new Map([['marketing', 'other']]));
    assert.equal(ticks.isWorthRecording(ANNA), false);
    assert.equal(ticks.decision('marketing', ANNA).decidedBy, 'default');
  });

  it('taken back stay taken back when the words change: a withdrawal needs no words', () => {
    const ticks = ticked('marketing');
    ticks.confirm(ANNA);
    ticks.record('marketing', act(false), 'words');
    assert.equal(ticks.keepOnly(new Map([['marketing', 'other']])), false);
    assert.equal(ticks.isWorthRecording(ANNA), true);
    assert.equal(ticks.decision('marketing', ANNA).decidedBy, 'person');
  });

  it('stand as decided earlier in a second proof for the same number', () => {
    const ticks = ticked('marketing');
    const { decidedAt } = ticks.decision('marketing', ANNA);
    ticks.confirm(ANNA);
    ticks.record('service', act(true), 'words');
    assert.deepEqual(ticks.decision('marketing', ANNA), {
      granted: true,
      decidedBy: 'earlier',
      decidedAt,
      events: [],
    });
    assert.equal(ticks.decision('service', ANNA).decidedBy, 'person');
  });

  it('are told with their acts again for another number: its proof has no earlier one', () => {
    const ticks = ticked('marketing');
    const decision = ticks.decision('marketing', ANNA);
    ticks.confirm(ANNA);
    assert.deepEqual(ticks.decision('marketing', BEN), decision);
    assert.equal(ticks.isConfirmed(ANNA), true);
    assert.equal(ticks.isConfirmed(BEN), false);
  });

  it('taken back after a confirmation are worth recording, for the number that was confirmed', () => {
    const ticks = ticked('marketing');
    ticks.confirm(ANNA);
    ticks.record('marketing', act(false), 'words');
    assert.equal(ticks.isWorthRecording(ANNA), true);
    assert.equal(ticks.isWorthRecording(BEN), false);
    const { granted, decidedBy, events } = ticks.decision('marketing', ANNA);
    assert.deepEqual([granted, decidedBy, events.length], [false, 'person', 1]);
    ticks.confirm(ANNA);
    assert.equal(ticks.isWorthRecording(ANNA), false);
  });

  it('ticked off and on again are the confirmed ones: nothing new is to be said', () => {
    const ticks = ticked('marketing');
    ticks.confirm(ANNA);
    ticks.record('marketing', act(false), 'words');
    assert.equal(ticks.isConfirmed(ANNA), false);
    ticks.record('marketing', act(true), 'words');
    assert.equal(ticks.isConfirmed(ANNA), true);
  });

  it('confirmed under a number as typed are confirmed under that number in E.164', () => {
    const ticks = ticked('marketing');
    ticks.confirm('typed 0151 12345678');
    ticks.renumber('typed 0151 12345678', ANNA);
    assert.equal(ticks.isConfirmed(ANNA), true);
    ticks.renumber('typed something else', BEN);
    assert.equal(ticks.isConfirmed(ANNA), true);
  });

  it('whose proof was refused for good are all to be said again', () => {
    const ticks = ticked('marketing');
    const before = ticks.decision('marketing', ANNA);
    ticks.confirm(ANNA);
    ticks.reopen();
    assert.equal(ticks.isConfirmed(ANNA), false);
    assert.deepEqual(ticks.decision('marketing', ANNA), before);
  });

  it('cleared are as if they had never been', () => {
    const ticks = ticked('marketing');
    ticks.confirm(ANNA);
    ticks.clear();
    assert.equal(ticks.isWorthRecording(ANNA), false);
    assert.equal(ticks.anyGranted, false);
  });

  it('never give a proof that contradicts itself, whatever was done in whatever order', () => {
    const purpose = fc.constantFrom('marketing', 'service');
    const number = fc.constantFrom(ANNA, BEN);
    const step = fc.oneof(
      fc.tuple(fc.constant('record' as const), purpose, fc.boolean()),
      fc.tuple(fc.constant('confirm' as const), number),
      fc.tuple(fc.constant('reopen' as const)),
      fc.tuple(fc.constant('words' as const), fc.constantFrom('words', 'other')),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), number, (steps, phone) => {
        const ticks = new Ticks();
        const last = new Map<string, boolean>();
        for (const [what, ...of] of steps) {
          if (what === 'record') {
            ticks.record(of[0] as string, act(of[1]!), 'words');
            last.set(of[0] as string, of[1]!);
          }
          if (what === 'confirm') ticks.confirm(of[0] as string);
          if (what === 'reopen') ticks.reopen();
          if (what === 'words') {
            ticks.keepOnly(
              new Map([
                ['marketing', of[0] as string],
                ['service', of[0] as string],
              ]),
            );
            if (of[0] === 'other') last.clear();
          }
        }
        for (const id of ['marketing', 'service']) {
          const decision = ticks.decision(id, phone);
          assert.equal(decision.granted, last.get(id) ?? false);
          if (last.has(id)) assert.notEqual(decision.decidedBy, 'default');
          assertAgrees(decision);
        }
      }),
      { numRuns: 500 },
    );
  });

  describe('of what was decided before', () => {
    const AT = '2026-01-02T12:00:00.000Z';
    const before = (granted: boolean, isShown = granted) =>
      new Map([['marketing', { granted, at: AT, isShown }]]);

    it('show it, and would say so in a proof', () => {
      const ticks = new Ticks();
      ticks.recall(ANNA, before(true));
      assert.equal(ticks.granted('marketing'), true);
      assert.deepEqual(ticks.decision('marketing', ANNA), {
        granted: true,
        decidedBy: 'earlier',
        decidedAt: AT,
        events: [],
      });
      assert.equal(ticks.hasActs, false);
    });

    it('show nothing where the words have changed, and would decide nothing in a proof', () => {
      const ticks = new Ticks();
      ticks.recall(ANNA, before(true, false));
      assert.equal(ticks.granted('marketing'), false);
      assert.equal(ticks.isWorthRecording(ANNA), false);
      assert.deepEqual(ticks.decision('marketing', ANNA), {
        granted: false,
        decidedBy: 'default',
        events: [],
      });
    });

    it('keep what the person does here, however often it is said again', () => {
      const ticks = new Ticks();
      ticks.recall(ANNA, before(true));
      ticks.record('marketing', act(false), 'words');
      ticks.recall(ANNA, before(true));
      assert.equal(ticks.granted('marketing'), false);
      assert.equal(ticks.isTakenBack('marketing'), true);
      assert.equal(ticks.isWorthRecording(ANNA), true);
      assert.equal(ticks.decision('marketing', ANNA).decidedBy, 'person');
    });

    it('are gone when another person\u2019s come, acts included', () => {
      const ticks = new Ticks();
      ticks.recall(ANNA, before(true));
      ticks.record('marketing', act(false), 'words');
      ticks.recall(BEN, new Map());
      assert.equal(ticks.isWorthRecording(ANNA), false);
      assert.deepEqual(ticks.decision('marketing', BEN).decidedBy, 'default');
    });

    it('outlast a change of words: they were made under others', () => {
      const ticks = new Ticks();
      ticks.recall(ANNA, before(true));
      assert.equal(ticks.keepOnly(new Map([['marketing', 'other words']])), false);
      assert.equal(ticks.granted('marketing'), true);
    });

    it('never give a proof that contradicts itself, whatever was decided and done', () => {
      fc.assert(
        fc.property(fc.boolean(), fc.boolean(), fc.array(fc.boolean()), (granted, isShown, acts) => {
          const ticks = new Ticks();
          ticks.recall(ANNA, before(granted, isShown));
          for (const one of acts) ticks.record('marketing', act(one), 'words');
          ticks.recall(ANNA, before(granted, isShown));
          assertAgrees(ticks.decision('marketing', ANNA));
          ticks.confirm(ANNA);
          assertAgrees(ticks.decision('marketing', ANNA));
        }),
      );
    });
  });
});
