/** Anybody can send a proof: its drawing shows what it says, and no proof makes a page that cannot be read. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ConsentProof, NoticeLayout } from '../../src/proof/index.js';
import { drawNotice } from '../../src/receiver/certificate/notice-drawing.js';
import { words } from '../../src/receiver/certificate/words.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, post } from './support/receiver.js';

type Entry = NoticeLayout['lines'][number];

const TEXT = [
  'Low Tide Coffee on WhatsApp',
  'Offers from Low Tide Coffee on WhatsApp',
  'Reply STOP to end them.',
];
const LINES: Entry[] = [
  [17, 17, 238.5, 24.7, 17, 600, 0, 1],
  [53, 72.4, 221, 23.2, 16, 500, 0, 1],
  [53, 100, 100.5, 40.6, 14, 400, 2, 1],
];
const COLORS = ['#1a1a1a', '#fff', '#555555'];

function proofWith(layout: Partial<NoticeLayout>, text = TEXT.join('\n'), over: object = {}): ConsentProof {
  const notice = { language: 'en', direction: 'ltr' as const, text, ...over };
  return makeProof({
    notice: { ...notice, layout: { width: 358, colors: COLORS, lines: LINES, ...layout } },
  });
}

const draw = (proof: ConsentProof) => drawNotice(proof, 'A drawing')?.text;

/** The rows of text of a drawing: place, length, and what stands there. */
function rowsIn(svg: string) {
  const rows = svg.matchAll(/<text x="([^"]*)" y="([^"]*)" textLength="([^"]*)"[^>]*>([^<]*)</g);
  return [...rows].map(([, x, y, length, text]) => ({
    x: Number(x),
    y: Number(y),
    length: Number(length),
    text,
  }));
}

async function certificateOf(proof: ConsentProof): Promise<string> {
  const { receive } = makeReceiver();
  assert.equal((await receive(post(proof))).status, 201);
  return (await receive(get(`/consents/${proof.id}/certificate`, asAdmin))).text();
}

describe('the drawing', () => {
  test('has each line at its place, in its size, weight and colour', () => {
    const svg = draw(proofWith({}))!;
    assert.match(svg, /^<svg [^>]*width="358" height="157\.6" viewBox="0 0 358 157\.6">/);
    assert.ok(svg.includes('<rect x="0" y="0" width="358" height="157.6" fill="#fff"/>'));
    assert.ok(svg.includes('<g font-size="17" font-weight="600" fill="#1a1a1a">'));
    assert.ok(svg.includes('<g font-size="14" font-weight="400" fill="#555555">'));
    const [heading, label, ...disclosure] = rowsIn(svg);
    assert.deepEqual([heading!.text, heading!.x, heading!.length], [TEXT[0], 17, 238.5]);
    assert.deepEqual([label!.text, label!.x, label!.length], [TEXT[1], 53, 221]);
    assert.equal(disclosure.map(({ text }) => text).join(' '), TEXT[2]);
    assert.ok(heading!.y > 17 && heading!.y < 17 + 24.7);
  });

  test('breaks a line into as many rows as its height has room for, none longer than the line was', () => {
    const [first, second, ...more] = rowsIn(draw(proofWith({}))!).slice(2);
    assert.deepEqual([first!.text, second!.text, more], ['Reply STOP to', 'end them.', []]);
    assert.equal(first!.length, 100.5);
    assert.ok(second!.length < first!.length);
    assert.ok(Math.abs(second!.y - first!.y - 20.3) < 0.02);
  });

  test('begins at the right in a notice that runs from there', () => {
    const svg = draw(proofWith({}, undefined, { language: 'he', direction: 'rtl' }))!;
    assert.ok(svg.includes('<g direction="rtl">'));
    assert.equal(rowsIn(svg)[0]!.x, 17 + 238.5);
  });

  test('has the box of a purpose beside its label, ticked if it was granted', () => {
    const proof = proofWith({});
    const [choice] = proof.choices;
    const ticks = (granted: boolean) =>
      draw({ ...proof, choices: [{ ...choice!, granted }] })!.match(/<path /g)?.length ?? 0;
    assert.deepEqual([ticks(true), ticks(false)], [1, 0]);
    assert.match(draw(proof)!, /<rect [^>]*rx=/);
  });

  test('leaves the box out where there is no room for one', () => {
    const lines = LINES.map(([, ...rest]): Entry => [4, ...rest]);
    assert.doesNotMatch(draw(proofWith({ lines }))!, /rx=/);
  });

  test('shows what lay behind one line only', () => {
    const lines = LINES.map(([...entry], index): Entry =>
      index === 2 ? ([...entry.slice(0, 7), 0] as unknown as Entry) : entry,
    );
    assert.ok(draw(proofWith({ lines }))!.includes('fill="#1a1a1a"/>'));
  });

  test('is one picture with a name for whoever does not see it, and needs no style', () => {
    const svg = draw(proofWith({}))!;
    assert.match(svg, /^<svg [^>]*role="img" aria-label="A drawing"/);
    assert.doesNotMatch(svg, /style|<script|<foreignObject|\son\w+=|href/);
  });
});

describe('the certificate', () => {
  test('holds the drawing beside the text', async () => {
    const page = await certificateOf(proofWith({}));
    assert.match(
      page,
      /<svg class="drawing"[\s\S]*<\/svg><blockquote lang="en" dir="ltr">Low Tide Coffee on WhatsApp\n/,
    );
    assert.ok(page.includes(words.drawingNote) && !page.includes(words.notDrawn));
  });

  test('has no drawing, and no word of one, where the proof holds none', async () => {
    const page = await certificateOf(makeProof());
    assert.ok(!page.includes('<svg') && !page.includes(words.drawingNote) && !page.includes(words.notDrawn));
  });

  const IMPOSSIBLE: [string, Partial<NoticeLayout>][] = [
    ['a line too few', { lines: LINES.slice(1) }],
    ['a line too many', { lines: [...LINES, LINES[0]!] }],
    ['a colour that is not there', { colors: ['#000'] }],
    ['no width', { width: 0 }],
    ['a width beyond all screens', { width: 1e300 }],
    ['a line without an end', { lines: [[0, 0, 1e9, 20, 16, 400, 0, 1], ...LINES.slice(1)] }],
    ['a line far away', { lines: [[-1e9, 0, 100, 20, 16, 400, 0, 1], ...LINES.slice(1)] }],
    ['a height below nothing', { lines: [[0, 0, 100, -20, 16, 400, 0, 1], ...LINES.slice(1)] }],
    ['letters without a size', { lines: [[0, 0, 100, 20, 0, 400, 0, 1], ...LINES.slice(1)] }],
    ['a weight that there is not', { lines: [[0, 0, 100, 20, 16, -1, 0, 1], ...LINES.slice(1)] }],
  ];
  for (const [what, layout] of IMPOSSIBLE) {
    test(`draws nothing from a layout with ${what}, and says so`, async () => {
      const page = await certificateOf(proofWith(layout));
      assert.ok(!page.includes('<svg'));
      assert.ok(page.includes(words.notDrawn) && page.includes(TEXT[0]!));
    });
  }

  test('never lets words of others be markup', async () => {
    const text = '</text></svg><script>alert(1)</script>" onload="x';
    const page = await certificateOf(proofWith({ lines: [LINES[0]!] }, text));
    assert.ok(page.includes('<svg') && page.includes('&lt;/text&gt;'));
    assert.doesNotMatch(page, /<script|<[^>]*\sonload/);
  });

  test('is a page of bounded size, whatever the numbers', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -10, max: 3000, noNaN: true }),
    );
    const index = fc.nat(2);
    const entry = fc.tuple(number, number, number, number, number, number, index, index);
    const line = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(entry, line), { minLength: 1, maxLength: 30 }),
        number,
        (lines, width) => {
          const proof = proofWith(
            { width: Math.abs(width), lines: lines.map(([values]) => values) },
            lines.map(([, text]) => text).join('\n'),
          );
          const svg = draw(proof);
          if (svg === undefined) return;
          for (const [, value] of svg.matchAll(/(?:width|height|x|y|textLength|size)="([^"]*)"/g))
            assert.ok(Math.abs(Number(value)) <= 100_000, `${value}`);
          assert.equal(rowsIn(svg).length >= lines.length, true);
        },
      ),
    );
  });

  test('is made of a proof of nothing but lines, each with room for any number of rows', () => {
    const count = 500;
    const lines = Array<Entry>(count).fill([0, 0, 9, 20_000, 0.01, 400, 0, 1]);
    const svg = draw(proofWith({ lines }, Array<string>(count).fill('a b c').join('\n')))!;
    assert.ok(rowsIn(svg).length <= 3 * count);
  });
});
