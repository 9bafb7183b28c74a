import { asShown } from '../notice/index.js';
import { sha256Hex } from '../proof/index.js';

/** A text as it is shown, with the digest by which it is known again. */
export interface Sample {
  /** When or where it is shown, in English. */
  when: string;
  lines: string[];
  /** SHA-256 of the UTF-8 text, its lines joined by line feeds, in lower-case hex. */
  sha256: string;
}

export function sampleOf(when: string, ...texts: string[]): Sample {
  const lines = texts.map(asShown);
  return { when, lines, sha256: sha256Hex(lines.join('\n')) };
}
