import { parseJson } from './json.js';
import { Problem } from './problem.js';
/** Reads a request's body as JSON. */
export async function readJson(request, patience) {
    if (mediaTypeOf(request) !== 'application/json') {
        throw new Problem('media-type-unsupported', 'Send JSON, as Content-Type: application/json.');
    }
    return parseJson(await readBytes(request, patience));
}
/** What the body is said to be, without its parameters. */
export function mediaTypeOf(request) {
    return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
}
export async function readBytes(request, { bytes, ms, memory }) {
    const tooLarge = () => new Problem('body-too-large', `The body is longer than ${bytes} bytes.`);
    if (Number(request.headers.get('content-length')) > bytes)
        throw tooLarge();
    const end = performance.now() + ms;
    // The stated length may be missing or wrong, so the bytes are counted as well.
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of chunksOf(request, ms)) {
            length += chunk.byteLength;
            if (length > bytes)
                throw tooLarge();
            if (performance.now() > end)
                throw tooSlow();
            memory?.take(chunk.byteLength);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    finally {
        memory?.release();
    }
}
/**
 * The body, chunk by chunk; who stops early cancels the rest.
 *
 * @param ms How long each chunk is waited for.
 */
export async function* chunksOf(request, ms) {
    const reader = request.body?.getReader();
    if (!reader)
        return;
    try {
        for (;;) {
            const { done, value } = await within(ms, reader.read());
            if (done)
                return;
            yield value;
        }
    }
    finally {
        await reader.cancel().catch(() => undefined); // the connection is gone already
    }
}
async function within(ms, reading) {
    let timer;
    const timeout = new Promise((_, reject) => {
        timer = setTimeout(() => reject(tooSlow()), ms);
    });
    const read = reading.catch(() => {
        throw new Problem('not-json', 'The body ended before it was complete.');
    });
    return Promise.race([read, timeout]).finally(() => clearTimeout(timer));
}
/** Tried again later: the next connection may be better. */
function tooSlow() {
    return new Problem('too-slow', 'The body took too long to arrive.', { headers: { Connection: 'close' } });
}
