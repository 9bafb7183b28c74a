import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson, proofDigest, sha256Hex } from '../../../src/proof/index.js';
import { canonical, sha256 } from './support/vectors.js';

/** RFC 8785, appendix B: IEEE 754 bits and the JSON they must give. */
const NUMBERS = `
  0000000000000000 0
  8000000000000000 0
  0000000000000001 5e-324
  8000000000000001 -5e-324
  7fefffffffffffff 1.7976931348623157e+308
  ffefffffffffffff -1.7976931348623157e+308
  4340000000000000 9007199254740992
  c340000000000000 -9007199254740992
  4430000000000000 295147905179352830000
  44b52d02c7e14af5 9.999999999999997e+22
  44b52d02c7e14af6 1e+23
  44b52d02c7e14af7 1.0000000000000001e+23
  444b1ae4d6e2ef4e 999999999999999700000
  444b1ae4d6e2ef4f 999999999999999900000
  444b1ae4d6e2ef50 1e+21
  3eb0c6f7a0b5ed8c 9.999999999999997e-7
  3eb0c6f7a0b5ed8d 0.000001
  41b3de4355555553 333333333.3333332
  41b3de4355555554 333333333.33333325
  41b3de4355555555 333333333.3333333
  41b3de4355555556 333333333.3333334
  41b3de4355555557 333333333.33333343
  becbf647612f3696 -0.0000033333333333333333
  43143ff3c1cb0959 1424953923781206.2`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' ') as [bits: string, json: string]);

const fromBits = (bits: string) =>
  new DataView(Buffer.from(bits, 'hex').buffer).getFloat64.call(
    new DataView(Uint8Array.from(Buffer.from(bits, 'hex')).buffer),
    0,
  );

const LONE = ['\ud800', 'a\udfff', '\udc00\ud800', '\\\ud83d', '\ud83d\\ude00'];

describe('canonical JSON', () => {
  for (const [bits, json] of NUMBERS) {
    it(`writes the number ${bits} as RFC 8785 does: ${json}`, () => {
      assert.equal(canonicalJson(fromBits(bits)), json);
    });
  }

  it('writes the sample of RFC 8785, section 3.2.2, as section 3.2.3 does', () => {
    const sample = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    assert.equal(
      canonicalJson(sample),
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('orders members by UTF-16 units, as RFC 8785, section 3.2.3: an astral key before a private one', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    assert.deepEqual(
      Object.values(
        JSON.parse(
          `[${canonicalJson(sample)
            .replace(/"[^"]*":/g, '')
            .slice(1, -1)}]`,
        ) as string[],
      ),
      [
        'Carriage Return',
        'One',
        'Control',
        'Latin Small Letter O With Diaeresis',
        'Euro Sign',
        'Emoji: Grinning Face',
        'Hebrew Letter Dalet With Dagesh',
      ],
    );
  });

  it('agrees with an independent writer on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }), (value) => {
        assert.equal(canonicalJson(value), canonical(value));
      }),
    );
  });

  it('gives the same text whatever the order the members were written in', () => {
    assert.equal(canonicalJson({ b: 1, a: { d: 2, c: 3 } }), canonicalJson({ a: { c: 3, d: 2 }, b: 1 }));
  });

  for (const text of LONE) {
    it(`refuses half of a surrogate pair, in a value and in a key: ${JSON.stringify(text)}`, () => {
      for (const value of [text, [text], { a: { [text]: 1 } }])
        assert.throws(() => canonicalJson(value), { name: 'OptInError', code: 'proof-invalid' });
    });
  }

  it('takes a whole pair, and the letters of an escape that are only letters', () => {
    for (const text of ['\ud83d\ude00', '\\ud83d', '\\\\ud83d', 'ud83d'])
      assert.equal(canonicalJson(text), JSON.stringify(text));
  });

  for (const value of [NaN, Infinity, -Infinity]) {
    it(`refuses ${value}, which JSON cannot write`, () => {
      assert.throws(() => canonicalJson({ value }), { name: 'OptInError', code: 'proof-invalid' });
    });
  }
});

describe('a digest', () => {
  it('is the SHA-256 of the UTF-8 text, as node computes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(sha256Hex(text), sha256(text));
      }),
    );
    assert.equal(sha256Hex('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('covers every member but itself, in any order', () => {
    const digest = proofDigest({ a: 1, b: [2] });
    assert.equal(digest, `sha-256:${sha256('{"a":1,"b":[2]}')}`);
    assert.equal(proofDigest({ b: [2], digest: 'anything', a: 1 }), digest);
    assert.notEqual(proofDigest({ a: 1, b: [2], c: 0 }), digest);
  });
});
