import { createHash, timingSafeEqual } from 'node:crypto';

/** In constant time: the hashes have one length, whatever was given, and are compared to their end. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(sha256(given), sha256(expected));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
