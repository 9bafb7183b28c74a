import type { en } from './en.js';
import type { messages as more } from './en-more.js';
import type { messages as page } from './en-page.js';

type Key = keyof typeof en | keyof typeof more | keyof typeof page;
type PluralStem = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;
type PlainKey = Exclude<Key, `${string}_${'one' | 'other'}`>;

/** What the element can say. Plurals are named by their stem and need a `count`. */
export type MessageKey = PlainKey | PluralStem | `label.${string}` | `disclosure.${string}`;

type Forms = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * One language's texts, typed so that a missing or an extra key fails the build. `Plurals` are the forms the
 * language has (CLDR).
 */
export type Messages<Plurals extends Forms> = Record<PlainKey | `${PluralStem}_${Plurals}`, string>;

/** Texts of any language. */
export type AnyMessages = Readonly<Record<string, string>>;
