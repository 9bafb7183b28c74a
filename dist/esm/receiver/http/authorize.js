import { callerWith } from '../rules/token.js';
import { bearerOf } from './bearer.js';
import { Problem } from './problem.js';
/** Lets a request pass whose token may do this, and says whose it is. Without any token set, nobody passes. */
export function authorize(request, scope, tokens) {
    const given = bearerOf(request);
    const caller = given === undefined ? undefined : callerWith(given, tokens);
    if (caller?.may.includes(scope))
        return caller;
    if (caller)
        throw new Problem('scope-missing', `The token ${caller.name} may not do this: it needs the scope ${scope}.`);
    throw new Problem('token-missing', 'This needs a token: Authorization: Bearer <token>.', {
        headers: { 'WWW-Authenticate': 'Bearer' },
    });
}
