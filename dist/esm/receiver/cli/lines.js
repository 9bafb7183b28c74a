/** Longer than any record; what has no end of line must not fill the memory. */
const MOST_CHARACTERS = 1_000_000;
/** The lines of a text in UTF-8 that comes in pieces, without their ends; what is longer than any record is cut. */
export async function* linesOf(chunks, onBytes = () => undefined) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of chunks) {
        onBytes(chunk.byteLength);
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop().slice(0, MOST_CHARACTERS);
        yield* lines;
    }
    rest += decoder.decode();
    if (rest)
        yield rest;
}
