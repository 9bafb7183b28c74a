import type { SqlEngine } from './engine.js';
import type { PageTokens } from './page-tokens.js';
export declare function sqlPageTokens(engine: SqlEngine): PageTokens;
/** Of a token whose person was erased the id stays, so that it does not become another one's. */
export declare const FORGET_PAGE_TOKENS = "update page_tokens set phone = '' where phone = $1";
