import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether a text has the form of `X-Hub-Signature-256`: worth reading a body for. */
export function isSignature(header: string | null): header is string {
  return /^sha256=[0-9a-f]{64}$/i.test(header ?? '');
}

/** Whether Meta signed exactly these bytes for this app: HMAC-SHA256, compared in constant time. */
export function isSignedBy(appSecret: string, body: Uint8Array, signature: string): boolean {
  const expected = createHmac('sha256', appSecret).update(body).digest();
  const given = Buffer.from(signature.slice('sha256='.length), 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
