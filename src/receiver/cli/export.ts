import { formats, isFormatName, type FormatName } from '../export/formats.js';
import { readSpan } from '../export/span.js';
import type { ConsentRecord, Span } from '../store/records.js';
import { requireDatabase, withStore } from './books.js';
import { UsageError, type Call, type Command } from './command.js';
import { settings } from './help.js';
import { output } from './output.js';
import { progress, type Progress } from './progress.js';
import { readSettings } from './settings.js';

export const exportCommand: Command = {
  name: 'export',
  operands: [],
  summary: 'write all records to stdout or a file',
  options: {
    from: { value: 'TIME', help: 'only what arrived since: a day (UTC) or a time with its zone' },
    to: { value: 'TIME', help: 'only what arrived until then; a day is meant whole' },
    format: { value: 'FORMAT', help: 'ndjson (default; what verify checks) or csv (for a spreadsheet)' },
    output: { value: 'FILE', help: 'a file, which is there only when it is whole' },
  },
  details: `${settings(['OPT_IN_DATABASE'])}

A folder is open to one process at a time: while serve has it, ask it for GET /export.`,
  run: exportRecords,
};

async function exportRecords({ options, environment }: Call): Promise<number> {
  const span = spanOf(options);
  const { write } = formats[formatOf(options['format'])];
  const settings = readSettings(environment);
  await requireDatabase(settings);
  return withStore(settings, async (store) => {
    const goal = process.stderr.isTTY ? await store.count(span) : undefined;
    const shown = progress(process.stderr, 'exported', goal);
    try {
      await output(options['output'] as string | undefined, write(counted(store.list(span), shown)));
    } finally {
      shown.end();
    }
    return 0;
  });
}

function spanOf({ from, to }: Call['options']): Span {
  const reading = readSpan(from as string | undefined, to as string | undefined);
  if (reading.valid) return reading.span;
  throw new UsageError(reading.problems.map(({ message }) => `--${message}`).join('\n'));
}

function formatOf(format: string | boolean | undefined = 'ndjson'): FormatName {
  if (typeof format === 'string' && isFormatName(format)) return format;
  throw new UsageError(`--format must be ndjson or csv, not ${format}.`);
}

async function* counted(
  records: AsyncIterable<ConsentRecord>,
  shown: Progress,
): AsyncGenerator<ConsentRecord> {
  for await (const record of records) {
    yield record;
    shown.step();
  }
}
