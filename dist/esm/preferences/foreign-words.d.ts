import type { Html } from '../element/base/html-tag.js';
import type { ConsentWords } from '../proof/index.js';
/** A line of the page's language, in which the words of another one are marked: they are to be read out in their own. */
export declare function withForeignWords(html: Html, line: string, { label, disclosure, language }: ConsentWords): unknown;
