/** Reads CSV by RFC 4180, and no other code's idea of it: commas, CR LF, doubled quotes. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [found, quoted, plain = ''] = match(text, at);
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += found.length;
    if (text.startsWith(',', at)) at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`no CSV at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  if (row.length) throw new Error('the last row has no end');
  return rows;
}

function match(text: string, at: number): RegExpExecArray {
  const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  cell.lastIndex = at;
  return cell.exec(text)!;
}
