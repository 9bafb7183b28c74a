import { asShown } from '../notice/index.js';
import { sha256Hex } from '../proof/index.js';
export function sampleOf(when, ...texts) {
    const lines = texts.map(asShown);
    return { when, lines, sha256: sha256Hex(lines.join('\n')) };
}
