/** The conformance report says something of every criterion, and names no test that is not there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const REPORT = readFileSync('.github/ACCESSIBILITY.md', 'utf8');

/** https://www.w3.org/TR/WCAG22/ */
const WCAG_22: Record<'A' | 'AA', string[]> = {
  A: [
    '1.1.1 Non-text Content',
    '1.2.1 Audio-only and Video-only (Prerecorded)',
    '1.2.2 Captions (Prerecorded)',
    '1.2.3 Audio Description or Media Alternative (Prerecorded)',
    '1.3.1 Info and Relationships',
    '1.3.2 Meaningful Sequence',
    '1.3.3 Sensory Characteristics',
    '1.4.1 Use of Color',
    '1.4.2 Audio Control',
    '2.1.1 Keyboard',
    '2.1.2 No Keyboard Trap',
    '2.1.4 Character Key Shortcuts',
    '2.2.1 Timing Adjustable',
    '2.2.2 Pause, Stop, Hide',
    '2.3.1 Three Flashes or Below Threshold',
    '2.4.1 Bypass Blocks',
    '2.4.2 Page Titled',
    '2.4.3 Focus Order',
    '2.4.4 Link Purpose (In Context)',
    '2.5.1 Pointer Gestures',
    '2.5.2 Pointer Cancellation',
    '2.5.3 Label in Name',
    '2.5.4 Motion Actuation',
    '3.1.1 Language of Page',
    '3.2.1 On Focus',
    '3.2.2 On Input',
    '3.2.6 Consistent Help',
    '3.3.1 Error Identification',
    '3.3.2 Labels or Instructions',
    '3.3.7 Redundant Entry',
    '4.1.2 Name, Role, Value',
  ],
  AA: [
    '1.2.4 Captions (Live)',
    '1.2.5 Audio Description (Prerecorded)',
    '1.3.4 Orientation',
    '1.3.5 Identify Input Purpose',
    '1.4.3 Contrast (Minimum)',
    '1.4.4 Resize Text',
    '1.4.5 Images of Text',
    '1.4.10 Reflow',
    '1.4.11 Non-text Contrast',
    '1.4.12 Text Spacing',
    '1.4.13 Content on Hover or Focus',
    '2.4.5 Multiple Ways',
    '2.4.6 Headings and Labels',
    '2.4.7 Focus Visible',
    '2.4.11 Focus Not Obscured (Minimum)',
    '2.5.7 Dragging Movements',
    '2.5.8 Target Size (Minimum)',
    '3.1.2 Language of Parts',
    '3.2.3 Consistent Navigation',
    '3.2.4 Consistent Identification',
    '3.3.3 Error Suggestion',
    '3.3.4 Error Prevention (Legal, Financial, Data)',
    '3.3.8 Accessible Authentication (Minimum)',
    '4.1.3 Status Messages',
  ],
};

/** The rows of the table below a heading, cell by cell. */
function rowsBelow(heading: string): string[][] {
  const [, after = ''] = REPORT.split(`\n## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  const rows = section.split('\n').filter((line) => /^\| \d/.test(line));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const testsIn = (text: string) => [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path!);

describe('the accessibility report', () => {
  for (const [level, criteria] of Object.entries(WCAG_22)) {
    const rows = rowsBelow(`WCAG 2.2, level ${level}`);

    it(`speaks of every criterion of level ${level}, and of no other`, () => {
      assert.deepEqual(
        rows.map(([criterion]) => criterion),
        criteria,
      );
    });

    it(`says of each of level ${level} how it is met, why, and what shows it`, () => {
      for (const [criterion, conformance, remarks, shown] of rows) {
        assert.match(conformance!, /^(?:Supports|Partially supports|Not applicable)$/, criterion);
        assert.notEqual(remarks, '', criterion);
        if (conformance !== 'Not applicable') assert.notDeepEqual(testsIn(shown!), [], criterion);
      }
    });
  }

  it('names tests that are there', () => {
    for (const path of testsIn(REPORT)) assert.ok(existsSync(path), path);
  });

  it('names every test of accessibility', () => {
    const folder = 'test/browser/accessibility';
    const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    const unnamed = tests.filter((name) => !REPORT.includes(`${folder}/${name}`));
    assert.deepEqual(unnamed, []);
  });

  it('can be found from the README', () => {
    assert.ok(readFileSync('README.md', 'utf8').includes('(.github/ACCESSIBILITY.md)'));
  });
});
