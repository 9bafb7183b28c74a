import { type AccessToken, type Caller, type Scope } from '../rules/token.js';
/** Lets a request pass whose token may do this, and says whose it is. Without any token set, nobody passes. */
export declare function authorize(request: Request, scope: Scope, tokens: readonly AccessToken[]): Caller;
