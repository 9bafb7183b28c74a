import { createHash, timingSafeEqual } from 'node:crypto';
import { Problem } from './problem.js';
/** Lets a request pass when it carries the admin token. Without a token set, nobody passes. */
export function requireAdmin(request, adminToken) {
    const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
    if (given !== undefined && adminToken && isSame(given, adminToken))
        return;
    throw new Problem('token-missing', 'This needs the admin token: Authorization: Bearer <token>.', {
        headers: { 'WWW-Authenticate': 'Bearer' },
    });
}
/** In constant time: the hashes have one length, whatever was given, and are compared to their end. */
function isSame(given, expected) {
    return timingSafeEqual(sha256(given), sha256(expected));
}
function sha256(text) {
    return createHash('sha256').update(text).digest();
}
