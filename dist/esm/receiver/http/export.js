import { formats, isFormatName } from '../export/formats.js';
import { readSpan } from '../export/span.js';
import { Problem } from './problem.js';
import { parameter } from './query.js';
import { streamed } from './streamed.js';
/** `GET /export?from=&to=&format=`: the records that arrived in this span of time, in the order they arrived. */
export const getExport = ({ request }, desk) => {
    const format = parameter(request, 'format') ?? 'ndjson';
    if (!isFormatName(format))
        throw new Problem('format-unknown', 'The format must be ndjson or csv.');
    const { mediaType, write } = formats[format];
    const day = desk.clock().toISOString().slice(0, 10);
    return streamed(write(desk.store.list(requireSpan(request))), {
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="whatsapp-opt-in-${day}.${format}"`,
    }, desk);
};
function requireSpan(request) {
    const reading = readSpan(parameter(request, 'from'), parameter(request, 'to'));
    if (reading.valid)
        return reading.span;
    throw new Problem('span-invalid', 'The span of time cannot be used.', { problems: reading.problems });
}
