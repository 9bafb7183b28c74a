/** What a receipt opens, whatever strangers and the person add before and after it, and at what cost. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { uuidv7, type ConsentProof } from '../../src/proof/index.js';
import { withDigest, type WhatsAppEvent } from '../../src/receiver/rules/content.js';
import { entriesOpenedBy } from '../../src/receiver/rules/line.js';
import { openConsents } from '../../src/receiver/rules/own-consents.js';
import { choose } from './support/capabilities.js';
import { memoryStore } from './support/memory-store.js';
import { after, at, recordOf } from './support/records.js';
import { PHONE } from './support/whatsapp.js';
import { NO_RULES } from '../../src/receiver/rules/grant-rules.js';

const SETTINGS = { renewals: [], confirmOnWhatsApp: false, rules: NO_RULES };

function event(over: Partial<WhatsAppEvent>): WhatsAppEvent {
  return withDigest({
    type: 'whatsapp-opt-in/whatsapp-event' as const,
    version: 1 as const,
    id: uuidv7(),
    at: at(0),
    subject: { phone: PHONE },
    act: 'withdrawal' as const,
    origin: 'text' as const,
    ...over,
  });
}

const stop = () => event({ purposes: 'all', words: 'STOP' });
const confirmation = ({ id }: ConsentProof) => event({ act: 'confirmation', confirms: id });
const proof = (minute: number, previous: string | null = null) => choose(true, { minute, previous });

/** A store to which these came in this order, one a second. */
async function arrived(contents: readonly (ConsentProof | WhatsAppEvent)[]) {
  const store = memoryStore();
  for (const [second, content] of contents.entries()) {
    const last = store.records.filter(({ subject }) => subject === subjectOf(content)).at(-1);
    const over = { subject: subjectOf(content), receivedAt: at(second) };
    const record = last ? after(last, content, over) : recordOf(content, over);
    assert.equal(await store.append(record), true);
  }
  return store;
}

function subjectOf({ subject }: ConsentProof | WhatsAppEvent): string {
  return subject.phone ?? (subject as { userId: string }).userId;
}

async function opened({ id }: ConsentProof, contents: readonly (ConsentProof | WhatsAppEvent)[]) {
  const store = await arrived(contents);
  const record = await store.find(id);
  return (await entriesOpenedBy(record!, store)).map((entry) => entry.id).sort();
}

const idsOf = (contents: readonly { id: string }[]) => contents.map(({ id }) => id).sort();

describe('a receipt', () => {
  test('opens its own record and those that it follows, and nothing else', async () => {
    const first = proof(1);
    const second = proof(2, first.id);
    const third = proof(3, second.id);
    const others = [proof(0), stop()];
    assert.deepEqual(await opened(second, [first, ...others, second, third]), idsOf([first, second]));
    assert.deepEqual(await opened(second, [third, second, ...others, first]), idsOf([first, second]));
    assert.deepEqual(await opened(first, [first, second, third]), [first.id], 'not even when it is alone');
  });

  test('of a stranger does not open what the person did after they were shown all there is', async () => {
    const strangers = proof(2);
    const byLink = choose(false, { minute: 3, previous: strangers.id, mode: 'preferences' });
    const all = [proof(1), strangers, byLink, confirmation(byLink)];
    assert.deepEqual(await opened(strangers, all), [strangers.id]);
  });

  test('opens what came after a record of its own that was confirmed from this number, and nothing before', async () => {
    const first = proof(1);
    const second = proof(2, first.id);
    const confirmed = confirmation(second);
    const since = [second, proof(0), confirmed, stop()];
    const all = [first, proof(5), stop(), ...since];
    assert.deepEqual(await opened(second, all), idsOf([first, ...since]));
    assert.deepEqual(await opened(first, all), [first.id], 'which does not follow what was confirmed');
    const third = proof(3, second.id);
    assert.deepEqual(await opened(third, [...all, third]), idsOf([first, ...since, third]));
  });

  test('confirmed, opens what came under the user id of the person too, as far as that came after', async () => {
    const own = proof(1);
    const identity = event({ act: 'identity', subject: { phone: PHONE, userId: 'DE.1' } });
    const [before, since] = [at(0), at(4)].map((when) =>
      event({ subject: { userId: 'DE.1' }, at: when, purposes: 'all' }),
    );
    const all = [before!, identity, own, confirmation(own), since!];
    const expected = idsOf([own, all[3]!, since!]);
    assert.deepEqual(await opened(own, all), expected);
  });

  test('opens no more because somebody else confirmed', async () => {
    const [own, strangers] = [proof(1), proof(2)];
    assert.deepEqual(await opened(strangers, [own, strangers, confirmation(own), stop()]), [strangers.id]);
  });

  test('of records that follow each other in a circle, or themselves, opens these', async () => {
    const id = uuidv7();
    const one = proof(1, id);
    const other = proofWithId(id, one.id);
    assert.deepEqual(await opened(one, [one, other, proof(0)]), idsOf([one, other]));
    const self = proofWithId(id, id);
    assert.deepEqual(await opened(self, [proof(0), self]), [id]);
  });

  test('opens nothing of another number by naming a record of it', async () => {
    const others = choose(true, { phone: '+819012345678' });
    const own = proof(2, others.id);
    assert.deepEqual(await opened(own, [others, own]), [own.id]);
  });
});

function proofWithId(id: string, previous: string): ConsentProof {
  const { digest: _, ...rest } = proof(2, previous);
  return withDigest<Omit<ConsentProof, 'digest'>>({ ...rest, id });
}

/** Proofs that name one another at random, with what came over WhatsApp between them. */
const happenings = fc.array(
  fc.record({
    minute: fc.nat(5),
    follows: fc.option(fc.nat(6)),
    inPreferences: fc.boolean(),
    granted: fc.boolean(),
    then: fc.constantFrom('nothing', 'stop', 'confirmed'),
  }),
  { minLength: 1, maxLength: 6 },
);

function contentsOf(list: (typeof happenings extends fc.Arbitrary<infer Value> ? Value : never) | []) {
  const contents: (ConsentProof | WhatsAppEvent)[] = [];
  const ids: string[] = [];
  for (const { minute, follows, inPreferences, granted, then } of list) {
    const previous = follows === null ? null : (ids[follows] ?? uuidv7());
    const mode = inPreferences ? 'preferences' : 'opt-in';
    const made = choose(granted, { minute, previous, mode });
    ids.push(made.id);
    contents.push(made);
    if (then === 'stop') contents.push(stop());
    if (then === 'confirmed') contents.push(confirmation(made));
  }
  return contents;
}

test('what a stranger is shown is the same whatever else is held about the number, and in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      happenings,
      happenings,
      fc.array(fc.boolean(), { maxLength: 30 }),
      async (own, strange, turns) => {
        const theirs = contentsOf(own);
        // The person confirms nothing for a stranger, and the stranger has no phone of theirs to write from.
        const strangers = contentsOf(strange.map((one) => ({ ...one, then: 'nothing' })));
        const mixed = merged(theirs, strangers, turns);
        const [known, unknown] = [await arrived(mixed), await arrived(strangers)];
        for (const { id, digest } of strangers) {
          const capability = { kind: 'receipt' as const, id, digest, givenAt: at(0) };
          const [one, other] = await Promise.all(
            [known, unknown].map((store) => openConsents(capability, store, SETTINGS)),
          );
          assert.equal(withoutTimes(one), withoutTimes(other));
        }
      },
    ),
  );
});

/** Only when the stranger sent it, which differs here and is known to them. */
function withoutTimes(value: unknown): string {
  return JSON.stringify(value, (name, member: unknown) => (name === 'receivedAt' ? undefined : member));
}

/** Two lists as one, each in its own order. */
function merged<Item>(one: readonly Item[], other: readonly Item[], turns: readonly boolean[]): Item[] {
  const [a, b, all] = [[...one], [...other], [] as Item[]];
  for (const turn of turns) {
    const next = (turn ? a : b).shift();
    if (next !== undefined) all.push(next);
  }
  return [...all, ...a, ...b];
}

describe('the cost of a receipt', () => {
  /** How often a store is asked, by what is asked. */
  function counted(store: ReturnType<typeof memoryStore>) {
    const asked: string[] = [];
    const counting = new Proxy(store, {
      get: (target, name: keyof typeof store) => {
        const member: unknown = target[name];
        if (typeof member !== 'function') return member;
        return (...parameters: unknown[]) => {
          asked.push(name);
          return (member as (...all: unknown[]) => unknown)(...parameters);
        };
      },
    });
    return { asked, counting };
  }

  const asked = async (mine: ConsentProof, contents: readonly (ConsentProof | WhatsAppEvent)[]) => {
    const { asked: names, counting } = counted(await arrived(contents));
    const { id, digest } = mine;
    const opening = await openConsents({ kind: 'receipt', id, digest, givenAt: at(0) }, counting, SETTINGS);
    assert.equal(opening.outcome, 'opened');
    return names;
  };

  test('is that of what it opens, and not of all that strangers have sent for the number', async () => {
    const own = proof(1);
    const others = Array.from({ length: 300 }, (_, index) => proof(index % 60));
    assert.deepEqual(await asked(own, [own]), await asked(own, [...others, own]));
    assert.ok((await asked(own, [...others, own])).length <= 5);
    assert.equal((await asked(own, [...others, own])).includes('chain'), false);
  });

  test('has a bound, also of proofs that follow one another without end', async () => {
    const line: ConsentProof[] = [];
    for (let length = 0; length < 300; length++) line.push(proof(length % 60, line.at(-1)?.id ?? null));
    assert.ok((await asked(line.at(-1)!, line)).length < 120);
    const store = await arrived(line);
    const { id } = line.at(-1)!;
    const opening = await openConsents({ kind: 'link', id, givenAt: at(0) }, store, SETTINGS);
    assert.ok(opening.outcome === 'opened' && opening.consents.copies.length <= 10);
  });
});
