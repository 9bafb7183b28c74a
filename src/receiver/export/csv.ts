import { stringify, type Options } from 'csv-stringify/sync';
import type { ConsentRecord } from '../store/records.js';
import { columns, rowsOf } from './rows.js';

/** Excel takes a file without it for one in the machine's old code page, and spoils every umlaut. */
const BYTE_ORDER_MARK = '\uFEFF';

const OPTIONS: Options = {
  columns: [...columns],
  record_delimiter: '\r\n',
  quote_record_delimiter: true, // a lone CR or LF as well, where rows end in both
  escape_formulas: true,
  cast: { boolean: String, string: disarmed },
};

/**
 * Rows for a spreadsheet (RFC 4180, UTF-8 with a byte order mark): one for each choice of a proof, one for anything
 * else. Cells that a spreadsheet would take for a formula begin with an apostrophe, and so does every phone number.
 */
export async function* csv(records: AsyncIterable<ConsentRecord>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + stringify([columns], OPTIONS);
  for await (const record of records) yield stringify(rowsOf(record), OPTIONS);
}

/**
 * Beside what begins a cell, and what csv-stringify looks after: a spreadsheet that is set to another separator
 * (Excel in half of Europe divides at semicolons) begins a cell in the middle of ours, behind a semicolon, a tab or
 * a line break, and forgives spaces, quotes and what cannot be seen before the formula.
 */
const FORMULA = /(?:^|[;\t\r\n])[;\s"\p{C}]*([=+\-@\uFF1D\uFF0B\uFF0D\uFF20])?/gu;

function disarmed(text: string): string {
  // The pattern takes a whole run of what may stand before, formula or not: linear in the longest text.
  return text.replace(FORMULA, (found, formula?: string) =>
    formula ? `${found.slice(0, -1)}'${formula}` : found,
  );
}
