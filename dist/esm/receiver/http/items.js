/** Takes a list apart that is too long to hold: one item at a time, and no chunk before the last one is used up. */
export async function* itemsOf(chunks, scanner) {
    for await (const chunk of chunks)
        yield* scanner.take(chunk);
    yield* scanner.end();
}
