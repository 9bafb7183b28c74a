import type { Html } from '../element/base/html-tag.js';
import type { ConsentWords } from '../proof/index.js';

/** A line of the page's language, in which the words of another one are marked: they are to be read out in their own. */
export function withForeignWords(
  html: Html,
  line: string,
  { label, disclosure, language }: ConsentWords,
): unknown {
  const mark = (text: string, [words, ...others]: string[]): unknown => {
    if (!words) return text;
    const at = text.indexOf(words);
    if (at < 0) return mark(text, others);
    const after = mark(text.slice(at + words.length), others);
    return html`${text.slice(0, at)}<span lang=${language} dir="auto">${words}</span>${after}`;
  };
  return mark(line, [label, disclosure]);
}
