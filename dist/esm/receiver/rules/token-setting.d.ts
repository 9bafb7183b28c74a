import { type AccessToken } from './token.js';
/** What a token must be, after the name of what holds it. */
export declare const TOKEN_RULE = "must be at least 24 characters of visible ASCII without spaces, such as `openssl rand -hex 24` prints.";
/** Whether this can be a token: it is sent in a header. */
export declare function isToken(text: string): boolean;
/**
 * Reads the tokens that open some of the routes.
 *
 * @throws TypeError that names the token and the member, and says what is allowed; it never quotes the token itself.
 */
export declare function readTokens(value: unknown, name: string): AccessToken[];
/**
 * All tokens there are: the owner's, which may do everything, and the others.
 *
 * @throws TypeError as `readTokens`, and when the owner's is no token or one of the others.
 */
export declare function allTokens(adminToken: string | undefined, tokens: readonly AccessToken[]): AccessToken[];
