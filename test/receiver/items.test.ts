/** A list too long to hold is taken apart as JSON.parse would, wherever the network cuts it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Item } from '../../src/receiver/http/item-bytes.js';
import { elementScanner } from '../../src/receiver/http/element-scanner.js';
import { itemsOf, type ItemScanner } from '../../src/receiver/http/items.js';
import { lineScanner } from '../../src/receiver/http/line-scanner.js';
import { Problem } from '../../src/receiver/http/problem.js';

const LIMIT = 1000;
const encode = (text: string) => new TextEncoder().encode(text);

/** What comes out of these bytes when they come in chunks of these sizes, over and over. */
async function items(scanner: ItemScanner, bytes: Uint8Array, sizes = [1]): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of itemsOf(chunks(bytes, sizes), scanner)) found.push(item);
  return found;
}

async function* chunks(bytes: Uint8Array, sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const end = at + sizes[turn % sizes.length]!;
    yield bytes.slice(at, end);
    at = end;
  }
}

const values = (list: unknown[]) => list.map((value) => ({ value }));
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const element = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const list = fc
  .array(element, { maxLength: 8 })
  .filter((all) => all.every((one) => encode(JSON.stringify(one)).length < LIMIT / 4));
const indent = fc.constantFrom(undefined, 2, '\t');

describe('an array', () => {
  test('gives its elements, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(list, sizes, indent, async (all, cuts, space) => {
        const text = JSON.stringify(all, undefined, space);
        assert.deepEqual(await items(elementScanner(LIMIT), encode(text), cuts), values(JSON.parse(text)));
      }),
    );
  });

  test('is an array exactly when JSON.parse says so, after any change to one', async () => {
    const sign = fc.constantFrom(...'[]{}",:\\ \n\t01-.eEtrufalsn\u00e9'.split(''));
    const change = fc.record({
      at: fc.nat(200),
      remove: fc.nat(2),
      insert: fc.string({ unit: sign, maxLength: 2 }),
    });
    const short = fc.array(fc.jsonValue({ maxDepth: 2, noUnicodeString: true }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(short, change, sizes, async (all, { at, remove, insert }, cuts) => {
        const text = JSON.stringify(all).slice(0, LIMIT - 10);
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + insert + text.slice(place + remove);
        const expected = parsedArray(changed);
        const found = await items(elementScanner(LIMIT), encode(changed), cuts).catch((error: unknown) => {
          assert.ok(error instanceof Problem && error.code === 'not-json', String(error));
          return undefined;
        });
        const readable = found?.filter((item) => !('problem' in item && item.problem === 'member-twice'));
        if (found?.length === readable?.length) assert.deepEqual(readable, expected && values(expected));
        else assert.equal(found?.length, expected?.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('that ends too early, at any place, is refused after what came before', async () => {
    const text = '[ "a\\"]", {"b": [1, "é🌊"]}, 3 ]';
    for (let end = 0; end < encode(text).length; end++) {
      const cut = encode(text).slice(0, end);
      await assert.rejects(items(elementScanner(LIMIT), cut, [3]), { code: 'not-json' }, `at ${end}`);
    }
  });

  test('that is something else is refused', async () => {
    const wrong = [
      '',
      ' ',
      'null',
      '{}',
      '"[]"',
      '1',
      '[] []',
      '[],',
      ']',
      '[1 2]',
      '[1,]',
      '[,1]',
      '[,]',
      '[}',
      '[{]',
    ];
    for (const text of [
      ...wrong,
      '[1}',
      '["a" "b"]',
      '[[1]',
      '[tru]',
      "['a']",
      '[1]x',
      '[NaN]',
      '\uFEFF[]',
    ]) {
      await assert.rejects(items(elementScanner(LIMIT), encode(text), [2]), { code: 'not-json' }, text);
    }
  });

  test('says which element is broken', async () => {
    await assert.rejects(items(elementScanner(LIMIT), encode('[1, {}, nope]')), /element 2, counted from 0/);
  });

  test('with bytes that are no UTF-8 is refused', async () => {
    for (const bytes of [[0x22, 0xff, 0x22], [0x22, 0xc3, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22], [0xff]]) {
      const body = Uint8Array.from([0x5b, ...bytes, 0x5d]);
      await assert.rejects(items(elementScanner(LIMIT), body), { code: 'not-json' });
    }
  });

  test('keeps the place of an element that is too long, whatever is in it', async () => {
    const long = JSON.stringify({ a: '],"'.repeat(400), b: ['[{'.repeat(400)] });
    const found = await items(elementScanner(LIMIT), encode(`[1,${long},2]`), [7]);
    assert.deepEqual(found, [{ value: 1 }, { problem: 'too-long' }, { value: 2 }]);
  });

  test('takes an element of just the limit, and any amount of space around it', async () => {
    const exact = JSON.stringify('x'.repeat(LIMIT - 2));
    const space = ' \n'.repeat(LIMIT);
    assert.deepEqual(await items(elementScanner(LIMIT), encode(`[${space}${exact}${space},1${space}]`)), [
      { value: JSON.parse(exact) },
      { value: 1 },
    ]);
  });

  test('nested without end costs no more than the limit', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    assert.deepEqual(await items(elementScanner(LIMIT), encode(`[${deep},1]`), [9000]), [
      { problem: 'too-long' },
      { value: 1 },
    ]);
  });

  test('tells of a member named twice', async () => {
    assert.deepEqual(await items(elementScanner(LIMIT), encode('[{"a":1,"a":2}]')), [
      { problem: 'member-twice' },
    ]);
  });
});

describe('lines', () => {
  test('are items, wherever they are cut, with or without an end to the last', async () => {
    await fc.assert(
      fc.asyncProperty(
        list,
        sizes,
        fc.constantFrom('\n', '\r\n', '\n\n \n'),
        fc.boolean(),
        async (all, cuts, eol, open) => {
          const text = all.map((one) => JSON.stringify(one)).join(eol) + (open ? '' : eol);
          const expected = values(all.map((one) => JSON.parse(JSON.stringify(one))));
          assert.deepEqual(await items(lineScanner(LIMIT), encode(text), cuts), expected);
        },
      ),
    );
  });

  test('that are broken are items with a problem, and the next line is whole', async () => {
    const lines = ['1', 'nope', '{"a":', '"\xff', 'x'.repeat(LIMIT + 1), '2'];
    const bytes = Uint8Array.from([
      ...encode('1\n'),
      0x22,
      0xff,
      0x22,
      0x0a,
      ...encode(lines.slice(1).join('\n')),
    ]);
    assert.deepEqual(await items(lineScanner(LIMIT), bytes, [5]), [
      { value: 1 },
      { problem: 'not-json' },
      { problem: 'not-json' },
      { problem: 'not-json' },
      { problem: 'not-json' },
      { problem: 'too-long' },
      { value: 2 },
    ]);
  });
});

test('no chunk is asked for before the items of the last one are taken', async () => {
  let asked = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for (const text of ['[1,2,', '3,4,', '5]']) {
      asked += 1;
      yield encode(text);
    }
  }
  const reader = itemsOf(counted(), elementScanner(LIMIT));
  await reader.next();
  await reader.next();
  assert.equal(asked, 1);
  await reader.next();
  assert.equal(asked, 2);
});

function parsedArray(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
