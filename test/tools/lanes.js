/**
 * Works through items in their order, so many at a time.
 * @template Item, Result
 * @param {Item[]} items
 * @param {number} count
 * @param {(item: Item) => Promise<Result>} work
 * @returns {Promise<Result[]>} in the order in which they ended
 */
export async function inLanes(items, count, work) {
  const waiting = [...items];
  const results = [];
  const lane = async () => {
    while (waiting.length > 0) results.push(await work(waiting.shift()));
  };
  await Promise.all(Array.from({ length: count }, lane));
  return results;
}
