import type { Html } from '../element/base/html-tag.js';
import type { Translator } from '../i18n/index.js';
import type { ConsentCopy } from '../proof/index.js';
export declare function stopAllView(html: Html, label: string, press: (event: Event) => void): unknown;
/** The button that takes nothing back, and says so afterwards: what was chosen stands. */
export declare function forgetView(html: Html, label: string, press: () => void): unknown;
export declare function unreachableView(html: Html, label: string, again: () => void): unknown;
/** What the person may keep: all they saw, and the file with which anyone can check it. */
export declare function copiesView(html: Html, copies: readonly ConsentCopy[], { t, language: spoken }: Translator): unknown;
