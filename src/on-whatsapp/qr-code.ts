import { generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Beyond that a code shown in this size has more modules than a camera can tell apart. */
const LONGEST = 800;
/** Light modules around the code that a reader needs to find it (ISO/IEC 18004). */
const QUIET = 4;
/** Those of the first edition, which every reader knows; an address is ASCII. */
const MODES = [mode.numeric, mode.alphaNumeric, mode.ascii];

/** A QR code to draw, a module being one unit. */
export interface QrCode {
  /** Around the dark modules. */
  path: string;
  /** Left and upper edge, with the quiet zone: the code itself begins at 0. */
  start: number;
  /** Of the square, with the quiet zone. */
  side: number;
}

export const isDrawable = (address: string): boolean => address.length <= LONGEST;

/** Least correction for the largest modules: nothing on a screen is dirty or torn. */
export function qrCode(address: string): QrCode {
  const code = generate(address, { modes: MODES });
  return { path: toSvgPath(code), start: -QUIET, side: code.size + 2 * QUIET };
}
