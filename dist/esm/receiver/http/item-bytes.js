import { parseJson } from './json.js';
import { Problem } from './problem.js';
/** The bytes of one item. Of what is too long no more than `limit` bytes are kept. */
export function itemBytes(limit) {
    const bytes = new Uint8Array(limit);
    let length = 0;
    let isBlank = true;
    return {
        add(byte) {
            if (length < limit)
                bytes[length] = byte;
            length += 1;
            isBlank &&= isWhitespace(byte);
        },
        isBlank: () => isBlank,
        /** The item, and room for the next. */
        take() {
            const item = length > limit ? { problem: 'too-long' } : parsed(bytes.subarray(0, length));
            length = 0;
            isBlank = true;
            return item;
        },
    };
}
const SPACE = new Set(Buffer.from(' \t\r\n'));
/** What JSON calls whitespace. */
export function isWhitespace(byte) {
    return SPACE.has(byte);
}
function parsed(bytes) {
    try {
        return { value: parseJson(bytes) };
    }
    catch (error) {
        if (error instanceof Problem)
            return { problem: error.code };
        throw error;
    }
}
