/** HTML that is ours: everything put into it was escaped, or was HTML of ours before. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = Markup | string | number | false | null | undefined | readonly Part[];

/** Tag of a template whose texts are HTML and whose places are not: what stands in them is escaped. */
export function markup(texts: TemplateStringsArray, ...parts: Part[]): Markup {
  const written = texts.map((text, index) => text + (index < parts.length ? write(parts[index]) : ''));
  return new Markup(written.join(''));
}

function write(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return part ? part.map(write).join('') : '';
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
