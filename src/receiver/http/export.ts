import type { ConsentRecord } from '../store/records.js';
import { presentRecord } from '../rules/presented-record.js';
import { Problem } from './problem.js';
import type { Handler } from './router.js';

/** `GET /export?format=ndjson`: every record, one per line, in the order they arrived. */
export const getExport: Handler = ({ request }, { store }) => {
  const format = new URL(request.url).searchParams.get('format') ?? 'ndjson';
  if (format !== 'ndjson') throw new Problem('format-unknown', 'The format must be ndjson.');
  return new Response(lines(store.list()), { headers: { 'Content-Type': 'application/x-ndjson' } });
};

/** Reads a record only when the other side has taken the one before. */
function lines(records: AsyncIterable<ConsentRecord>): ReadableStream<Uint8Array> {
  const iterator = records[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(presentRecord(next.value))}\n`));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
