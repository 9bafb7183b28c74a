import { bearerOf } from './bearer.js';
import { Problem } from './problem.js';
import { isSameSecret } from './same-secret.js';
/** Lets a request pass when it carries the admin token. Without a token set, nobody passes. */
export function requireAdmin(request, adminToken) {
    const given = bearerOf(request);
    if (given !== undefined && adminToken && isSameSecret(given, adminToken))
        return;
    throw new Problem('token-missing', 'This needs the admin token: Authorization: Bearer <token>.', {
        headers: { 'WWW-Authenticate': 'Bearer' },
    });
}
