import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { proofDigest, verify, type ConsentProof } from '../../../src/proof/index.js';
import { canonical, invalid, proofOf, sha256, valid, vector } from './support/vectors.js';

type Tree = Record<string, unknown>;

/** Every place in a value: the object or list that holds it, and its key there. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => [[...path, key], ...places(own, [...path, key])]);
}

function at(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>((holder, key) => (holder as Tree)[key], value);
}

function change(proof: ConsentProof, path: string[], to: unknown): ConsentProof {
  const changed = structuredClone(proof);
  const holder = at(changed, path.slice(0, -1)) as Tree;
  const key = path.at(-1)!;
  if (to !== undefined) holder[key] = to;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
  return changed;
}

const found = (input: unknown) => verify(input).problems.map(({ code, path }) => ({ code, path }));

const anyProof = fc.constantFrom(...valid).map(proofOf);
const anyPlace = anyProof.chain((proof) => fc.tuple(fc.constant(proof), fc.constantFrom(...places(proof))));

describe('verifying', () => {
  for (const one of valid) {
    const { name, about } = one;
    it(`holds ${name} to be consistent: ${about}`, () => {
      const proof = proofOf(one);
      assert.deepEqual(verify(proof), { valid: true, proof, problems: [] });
      assert.deepEqual(verify(JSON.stringify(proof)), verify(proof));
    });

    it(`finds in ${name} the digests that another program computes`, () => {
      const { digest, ...rest } = proofOf(one);
      assert.equal(digest, `sha-256:${sha256(canonical(rest))}`);
      assert.equal(rest.notice.sha256, sha256(rest.notice.text));
    });
  }

  for (const { name, about, input, problems } of invalid) {
    it(`names what is wrong with ${name}: ${about}`, () => {
      assert.deepEqual(found(input), problems);
      assert.equal(verify(input).valid, false);
      for (const { message } of verify(input).problems) assert.match(message, /^[\x20-\x7e]{10,300}\.$/);
    });
  }

  it('says in its message where a member is wrong, and what it must be', () => {
    const messages = (name: string) => verify(vector(name).input).problems.map(({ message }) => message);
    assert.match(messages('invalid-no-phone')[0]!, /subject\.phone.*string/);
    assert.match(messages('invalid-unknown-member')[0]!, /subject.*: ip\./);
    assert.match(messages('invalid-version-2')[0]!, /version.*1\./);
  });

  it('does not repeat a number in what it says', () => {
    const proof = change(proofOf(vector('valid-complete')), ['subject', 'phone'], '+49 151 12345678');
    assert.doesNotMatch(JSON.stringify(verify(proof)), /12345678/);
  });

  it('notices any single change of any member of any valid proof', () => {
    fc.assert(
      fc.property(anyPlace, fc.jsonValue({ maxDepth: 1 }), ([proof, path], value) => {
        fc.pre(canonical(at(proof, path)) !== canonical(value));
        assert.equal(verify(change(proof, path, value)).valid, false);
      }),
      { numRuns: 1000 },
    );
  });

  it('notices any member that is taken out, of any valid proof', () => {
    for (const proof of valid.map(proofOf))
      for (const path of places(proof))
        assert.equal(verify(change(proof, path, undefined)).valid, false, path.join('.'));
  });

  it('notices any member that is put in, wherever', () => {
    const holders = anyProof.chain((proof) =>
      fc.tuple(
        fc.constant(proof),
        fc.constantFrom(
          [],
          ...places(proof).filter((path) => typeof at(proof, path) === 'object' && at(proof, path) !== null),
        ),
      ),
    );
    fc.assert(
      fc.property(
        holders,
        fc.string({ minLength: 1 }),
        fc.jsonValue({ maxDepth: 1 }),
        ([proof, path], key, value) => {
          const holder = at(proof, path) as Tree;
          fc.pre(key !== '__proto__' && !Object.hasOwn(holder, key) && !Array.isArray(holder));
          assert.equal(verify(change(proof, [...path, key], value)).valid, false);
        },
      ),
    );
  });

  it('notices one changed letter of the notice, even under a new digest of the whole', () => {
    fc.assert(
      fc.property(anyProof, fc.nat(), ({ ...proof }, place) => {
        const { text } = proof.notice;
        fc.pre(text.length > 0);
        const index = place % text.length;
        const other = text[index] === 'x' ? 'y' : 'x';
        const changed = {
          ...proof,
          notice: { ...proof.notice, text: text.slice(0, index) + other + text.slice(index + 1) },
        };
        changed.digest = /\p{Surrogate}/u.test(changed.notice.text) ? changed.digest : proofDigest(changed);
        assert.equal(verify(changed).valid, false);
      }),
    );
  });

  it('never throws and holds nothing for a proof, whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        assert.equal(verify(text).valid, false);
        assert.equal(verify(JSON.parse(text)).valid, false);
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(verify(text).valid, false)));
  });

  it('never throws on what is no JSON at all', () => {
    const cycle: Tree = { ...proofOf(vector('valid-minimal')) };
    cycle['subject'] = cycle;
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    const hostile = [undefined, null, NaN, 1n, Symbol('s'), () => 1, new Date(), new Map(), cycle, deep];
    for (const input of hostile) {
      assert.equal(verify(input).valid, false);
      assert.equal(verify({ ...proofOf(vector('valid-minimal')), subject: input }).valid, false);
    }
    assert.equal(verify('{"a":'.repeat(20_000)).valid, false);
    assert.equal(verify(`${'['.repeat(200_000)}${']'.repeat(200_000)}`).valid, false);
  });

  it('says undefined is no JSON', () => {
    assert.deepEqual(found(undefined), [{ code: 'not-json', path: '' }]);
  });

  it('cannot be tricked through the prototype', () => {
    const text = JSON.stringify(proofOf(vector('valid-minimal')));
    const tricked = verify(text.replace('{', '{"__proto__":{"polluted":true},'));
    if (tricked.valid) assert.deepEqual(tricked.proof, proofOf(vector('valid-minimal')));
    assert.equal(({} as Tree)['polluted'], undefined);
    const inherited = Object.create(proofOf(vector('valid-minimal'))) as ConsentProof;
    assert.doesNotThrow(() => verify(inherited));
  });
});
