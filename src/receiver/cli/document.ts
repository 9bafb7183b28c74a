import { linesOf } from './lines.js';

/** What a file holds: one JSON document, or the records of an export, a line each. */
export type Document = { kind: 'one'; value: unknown } | { kind: 'records'; records: AsyncIterable<unknown> };

/** A document written over several lines is read whole; none of ours is longer. */
const MOST_LINES = 2_000;

/** Finds out what a text holds, reading no further than it must. What is no JSON comes as its text. */
export async function openDocument(
  chunks: AsyncIterable<Uint8Array>,
  onBytes?: (count: number) => void,
): Promise<Document> {
  const lines = linesOf(chunks, onBytes);
  const first: string[] = [];
  while (first.length < MOST_LINES) {
    const next = (await lines.next()) as IteratorResult<string, undefined>;
    if (next.done) return wholeOf(first);
    if (next.value.trim()) first.push(next.value);
    if (isRecord(parse(next.value))) break;
  }
  return { kind: 'records', records: parsed(first, lines) };
}

function wholeOf(lines: string[]): Document {
  // An export of nothing is empty.
  if (lines.length === 0) return { kind: 'records', records: parsed([], []) };
  return { kind: 'one', value: parse(lines.join('\n')) };
}

async function* parsed(first: string[], rest: AsyncIterable<string> | string[]): AsyncGenerator {
  yield* first.map(parse);
  for await (const line of rest) if (line.trim()) yield parse(line);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A line of an export; a proof or the answer of `GET /consents/{id}` has no place in a chain. */
function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'seal' in value && 'position' in value;
}
