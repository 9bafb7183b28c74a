import { Problem } from './problem.js';
import { isSameSecret } from './same-secret.js';

/** Lets a request pass when it carries the admin token. Without a token set, nobody passes. */
export function requireAdmin(request: Request, adminToken: string | undefined): void {
  const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (given !== undefined && adminToken && isSameSecret(given, adminToken)) return;
  throw new Problem('token-missing', 'This needs the admin token: Authorization: Bearer <token>.', {
    headers: { 'WWW-Authenticate': 'Bearer' },
  });
}
