import { generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
/** Beyond that a code shown in this size has more modules than a camera can tell apart. */
const LONGEST = 800;
/** Light modules around the code that a reader needs to find it (ISO/IEC 18004). */
const QUIET = 4;
/** Those of the first edition, which every reader knows; an address is ASCII. */
const MODES = [mode.numeric, mode.alphaNumeric, mode.ascii];
export const isDrawable = (address) => address.length <= LONGEST;
/** Least correction for the largest modules: nothing on a screen is dirty or torn. */
export function qrCode(address) {
    const code = generate(address, { modes: MODES });
    return { path: toSvgPath(code), start: -QUIET, side: code.size + 2 * QUIET };
}
