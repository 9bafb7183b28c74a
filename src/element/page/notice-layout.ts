import type { NoticeLayout } from '../../proof/index.js';
import { hostOf } from '../base/host-page.js';
import { inkAndPaper, parseColor, type Rgba } from './contrast.js';
import { paintedFontSize } from './legibility.js';
import type { NoticeLine, Piece } from './notice-lines.js';
import { canvasOf } from './rows.js';

/** Where lines stand and how they are painted, as a proof holds it: enough to draw them again. */
export function layoutOf(lines: readonly NoticeLine[], container: Element): NoticeLayout {
  const { left, top, width } = hostOf(container)!.getBoundingClientRect();
  const canvas = canvasOf(container);
  const guess = (color: string) => mixedInSrgb(color, container.querySelector<HTMLElement>('#canvas')!);
  const colors: string[] = [];
  const indexOf = (color: Rgba) => {
    const hex = hexOf(color);
    return colors.includes(hex) ? colors.indexOf(hex) : colors.push(hex) - 1;
  };
  const entries = lines.map(({ pieces }): NoticeLayout['lines'][number] => {
    const boxes = pieces.flatMap(({ rects }) => rects);
    // The greatest piece stands for the line: a link or a word in bold is not how all of it looks.
    const { parent, rects } = pieces.reduce((one, other) => (areaOf(other) > areaOf(one) ? other : one));
    const { fontSize, fontWeight, lineHeight } = getComputedStyle(parent);
    const painted = paintedFontSize(parent);
    // Rows are as high as the line height says, whatever the font: as much above the letters as below.
    const room = ((parseFloat(lineHeight) / parseFloat(fontSize)) * painted - rects[0]!.height) / 2 || 0;
    const x = Math.min(...boxes.map((box) => box.left));
    const y = Math.min(...boxes.map((box) => box.top)) - room;
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom)) + room;
    const { ink, paper } = inkAndPaper(parent, canvas, guess)!;
    return [
      inTenths(x - left),
      inTenths(y - top),
      inTenths(right - x),
      inTenths(bottom - y),
      inTenths(painted),
      Number(fontWeight),
      indexOf(ink),
      indexOf(paper),
    ];
  });
  return { width: inTenths(width), colors, lines: entries };
}

const areaOf = ({ rects }: Piece) => rects.reduce((sum, { width, height }) => sum + width * height, 0);

/** What the browser makes of a colour that it does not compute as `rgb(…)`, read off a marker of ours. */
function mixedInSrgb(color: string, marker: HTMLElement): Rgba {
  marker.style.color = `color-mix(in srgb, ${color}, ${color})`;
  const mixed = parseColor(getComputedStyle(marker).color);
  marker.style.color = '';
  return mixed ?? [0, 0, 0, 0];
}

function hexOf(color: Rgba): string {
  const parts = color.slice(0, 3).map((part) =>
    Math.round(Math.min(255, Math.max(0, part)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}

/** Never a negative zero. */
function inTenths(px: number): number {
  return Math.round(px * 10) / 10 + 0;
}
