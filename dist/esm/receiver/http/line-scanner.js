import { itemBytes } from './item-bytes.js';
const LINE_FEED = 0x0a;
/** Lines of JSON. A line that is none is an item with a problem; blank lines are no items. */
export function lineScanner(limit) {
    const line = itemBytes(limit);
    return {
        *take(chunk) {
            for (const byte of chunk) {
                if (byte !== LINE_FEED)
                    line.add(byte);
                else if (line.isBlank())
                    line.take();
                else
                    yield line.take();
            }
        },
        end: () => (line.isBlank() ? [] : [line.take()]),
    };
}
