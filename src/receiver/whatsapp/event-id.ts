import { sha256Hex } from '../../proof/index.js';

/**
 * A UUIDv8 (RFC 9562 section 5.8) out of what identifies something WhatsApp sent, so that the same thing sent again
 * has the same id and is written once.
 */
export function eventId(...parts: readonly string[]): string {
  const hex = sha256Hex(JSON.stringify(parts));
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17, 32)}`.replace(
    /^(.{8})(.{4})(.{4})(.{4})/,
    '$1-$2-$3-$4-',
  );
}
