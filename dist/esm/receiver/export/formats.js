import { csv } from './csv.js';
import { ndjson } from './ndjson.js';
export const formats = {
    ndjson: { mediaType: 'application/x-ndjson', write: ndjson },
    csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: csv },
};
export function isFormatName(name) {
    return Object.hasOwn(formats, name);
}
