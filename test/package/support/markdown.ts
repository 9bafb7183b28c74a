/** One fenced example of a Markdown file. */
export interface Example {
  language: string;
  code: string;
  /** The heading that it stands under. */
  under: string;
}

export function examplesOf(markdown: string): Example[] {
  let under = '';
  return [...markdown.matchAll(/^#+ (.*)$|^```(\w*)\n([^]*?)^```$/gm)].flatMap(
    ([, heading, language = '', code = '']) => {
      if (heading === undefined) return [{ language, code, under }];
      under = heading;
      return [];
    },
  );
}

/** The cells of every table row whose first cell starts with code: `| `NAME` … | meaning |`. */
export function rowsOf(markdown: string, heading: string): string[][] {
  const [, section = ''] = markdown.split(`### ${heading}\n`);
  const rows = (section.split(/^#{1,3} /m)[0] ?? '').match(/^\| `.*\|$/gm) ?? [];
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}

/** Where the links of a Markdown file lead, code left out. */
export function linksOf(markdown: string): string[] {
  const text = markdown.replace(/^```[^]*?^```$|`[^`\n]*`/gm, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
}

/** The headings of a Markdown file as links name them. */
export function anchorsOf(markdown: string): string[] {
  const headings = [...markdown.replace(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)];
  return headings.map(([, text]) =>
    text!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
