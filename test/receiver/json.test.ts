/** What is read as JSON, and what has more than one reading. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseJson } from '../../src/receiver/http/json.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (body: Uint8Array) => {
  try {
    parseJson(body);
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

test('any JSON is read as JSON.parse reads it, however it is laid out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      assert.deepEqual(parseJson(bytes(text)), JSON.parse(text));
    }),
  );
});

test('a member that is named twice is refused, however it is written and wherever it stands', () => {
  for (const text of [
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":2}',
    '[{"b":{"a":1,"a":2}}]',
    '{"__proto__":1,"__proto__":2}',
    '{"a:b":":","a:b":"\\":"}',
  ]) {
    assert.equal(codeOf(bytes(text)), 'member-twice', text);
  }
});

test('colons, quotes and backslashes inside of texts are not taken for members', () => {
  for (const text of ['{"a:":":\\":"}', '{"\\\\":"\\\\","\\"":":"}', '":"', '{"":{"":{}}}']) {
    assert.equal(codeOf(bytes(text)), undefined, text);
  }
});

test('what is no JSON in UTF-8 is refused', () => {
  for (const body of [
    bytes(''),
    bytes('{'),
    bytes('{"a":1'),
    bytes('{a:1}'),
    bytes('[1,]'),
    bytes('\uFEFF{}'),
    bytes('{} {}'),
    new Uint8Array([0x22, 0xff, 0x22]),
    new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), // half a surrogate pair, as bytes
    new Uint8Array([0xfe, 0xff, 0, 0x7b, 0, 0x7d]), // UTF-16
  ]) {
    assert.equal(codeOf(body), 'not-json');
  }
});

test('a body as deep as it is long ends in an answer', () => {
  assert.equal(codeOf(bytes('['.repeat(8000) + ']'.repeat(8000))), undefined);
  assert.equal(codeOf(bytes('{"a":'.repeat(3000) + '1' + '}'.repeat(3000))), undefined);
});
