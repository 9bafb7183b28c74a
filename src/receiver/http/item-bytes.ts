import { parseJson } from './json.js';
import { Problem } from './problem.js';

/** One item of a long list: what it is, or why it cannot be read. */
export type Item = { value: unknown } | { problem: ItemProblem };

export type ItemProblem = 'not-json' | 'member-twice' | 'too-long';

/** The bytes of one item. Of what is too long no more than `limit` bytes are kept. */
export function itemBytes(limit: number) {
  const bytes = new Uint8Array(limit);
  let length = 0;
  let isBlank = true;
  return {
    add(byte: number): void {
      if (length < limit) bytes[length] = byte;
      length += 1;
      isBlank &&= isWhitespace(byte);
    },
    isBlank: () => isBlank,
    /** The item, and room for the next. */
    take(): Item {
      const item = length > limit ? { problem: 'too-long' as const } : parsed(bytes.subarray(0, length));
      length = 0;
      isBlank = true;
      return item;
    },
  };
}

const SPACE = new Set(Buffer.from(' \t\r\n'));

/** What JSON calls whitespace. */
export function isWhitespace(byte: number): boolean {
  return SPACE.has(byte);
}

function parsed(bytes: Uint8Array): Item {
  try {
    return { value: parseJson(bytes) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.code as ItemProblem };
    throw error;
  }
}
