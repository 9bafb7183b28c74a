import type { Item } from './item-bytes.js';

/** Bytes go in, items come out. It works on bytes, as no part of a character of several bytes looks like ASCII. */
export interface ItemScanner {
  take(chunk: Uint8Array): Iterable<Item>;
  /** Called when there are no more bytes. */
  end(): Iterable<Item>;
}

/** Takes a list apart that is too long to hold: one item at a time, and no chunk before the last one is used up. */
export async function* itemsOf(
  chunks: AsyncIterable<Uint8Array>,
  scanner: ItemScanner,
): AsyncGenerator<Item> {
  for await (const chunk of chunks) yield* scanner.take(chunk);
  yield* scanner.end();
}
