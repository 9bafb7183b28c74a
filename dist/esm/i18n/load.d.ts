import type { AnyMessages } from './messages.js';
/** `most`: what most pages show. `all`: also what only preferences, confirming on WhatsApp and rarer purposes show. */
export type Extent = 'most' | 'all';
/**
 * Loads our texts in a language of `languages`.
 *
 * @throws {OptInError} `load-failed`
 */
export declare function loadMessages(language: string, extent?: Extent): Promise<AnyMessages>;
