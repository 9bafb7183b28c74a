import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capture, finish, MAX_PROOF_BYTES, verify, type Snapshot } from '../../../src/proof/index.js';
import { canonical, proofOf, sha256, valid, vector } from './support/vectors.js';

function snapshotOf(name: string): Snapshot {
  const {
    type: _type,
    version: _version,
    channel: _channel,
    digest: _digest,
    notice,
    ...rest
  } = proofOf(vector(name));
  const { sha256: _sha256, ...said } = notice;
  return { ...rest, notice: said };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** A snapshot whose proof is exactly so many bytes long. */
function ofLength(bytes: number): Snapshot {
  const snapshot = snapshotOf('valid-minimal');
  const missing = bytes - Buffer.byteLength(JSON.stringify(capture(snapshot)));
  snapshot.notice.text += 'x'.repeat(missing);
  return snapshot;
}

describe('capturing', () => {
  for (const { name, about } of valid) {
    it(`makes the frozen proof of its snapshot: ${name} (${about})`, () => {
      assert.deepEqual(capture(snapshotOf(name)), proofOf(vector(name)));
    });
  }

  it('gives the same bytes for the same snapshot, at any time', () => {
    const snapshot = deepFreeze(snapshotOf('valid-complete'));
    assert.equal(JSON.stringify(capture(snapshot)), JSON.stringify(capture(structuredClone(snapshot))));
  });

  it('does not touch the snapshot', () => {
    const snapshot = snapshotOf('valid-complete');
    const before = structuredClone(snapshot);
    capture(deepFreeze(snapshot));
    assert.deepEqual(snapshot, before);
  });

  it('is not reached by what happens to the snapshot later', () => {
    const snapshot = snapshotOf('valid-complete');
    const proof = capture(snapshot);
    const before = JSON.stringify(proof);
    snapshot.subject.phone = '+1';
    snapshot.controller.name = 'Another';
    snapshot.notice.text = '';
    snapshot.choices[0]!.evidence.events.push({ at: 'now', granted: true, input: 'other' });
    snapshot.choices[0]!.evidence.events[0]!.granted = false;
    snapshot.choices.length = 0;
    snapshot.surface.url = '';
    assert.equal(JSON.stringify(proof), before);
    assert.equal(verify(proof).valid, true);
  });

  it('leaves out members that are undefined: the proof, its JSON and its digest agree', () => {
    const snapshot = snapshotOf('valid-minimal');
    const holey = {
      ...snapshot,
      subject: { ...snapshot.subject, reference: undefined as unknown as string },
    };
    assert.deepEqual(capture(holey), capture(snapshot));
  });

  it('drops members that a proof does not have at its top', () => {
    const snapshot = { ...snapshotOf('valid-minimal'), userAgent: 'Mozilla/5.0' };
    assert.deepEqual(capture(snapshot), proofOf(vector('valid-minimal')));
  });

  it('keeps half of a surrogate pair as browsers draw it, and whole ones as they are', () => {
    const snapshot = snapshotOf('valid-minimal');
    snapshot.notice.text = 'Cut \ud83d here, \ud83d\ude00 whole, \udc00';
    const proof = capture(snapshot);
    assert.equal(proof.notice.text, 'Cut \ufffd here, \ud83d\ude00 whole, \ufffd');
    assert.equal(proof.notice.sha256, sha256(proof.notice.text));
    assert.equal(verify(JSON.parse(JSON.stringify(proof))).valid, true);
  });

  it('takes a proof of 24 kB and refuses one byte more, counting bytes and not letters', () => {
    assert.equal(MAX_PROOF_BYTES, 24_000);
    assert.equal(verify(capture(ofLength(24_000))).valid, true);
    assert.throws(() => capture(ofLength(24_001)), {
      name: 'OptInError',
      code: 'proof-too-large',
      message: /24001/,
    });
    const arabic = ofLength(24_000);
    arabic.notice.text = arabic.notice.text.replace(/xx$/, 'م');
    assert.doesNotThrow(() => capture(arabic));
    arabic.notice.text = arabic.notice.text.replace(/x/, 'م');
    assert.throws(() => capture(arabic), { code: 'proof-too-large' });
  });

  it('finishes a draft with its number, its reference, and nothing of what was typed', () => {
    const { subject: _subject, ...rest } = snapshotOf('valid-complete');
    const draft = { ...rest, subject: { typed: '0151 12345678', country: 'DE', reference: 'order-1001' } };
    const proof = finish(draft, '+4915112345678');
    assert.deepEqual(proof, proofOf(vector('valid-complete')));
    const { reference: _reference, ...without } = draft.subject;
    assert.deepEqual(finish({ ...rest, subject: without }, '+4915112345678').subject, {
      phone: '+4915112345678',
    });
  });

  it('seals with digests that another program computes alike', () => {
    const { digest, ...rest } = capture(snapshotOf('valid-astral'));
    assert.equal(digest, `sha-256:${sha256(canonical(rest))}`);
  });
});
