/**
 * A new UUIDv7 (RFC 9562 section 5.7): its first 48 bits are the time, so that ids sort by it. Not
 * `crypto.randomUUID`, which is version 4 and missing on plain-http pages.
 */
export function uuidv7(now = Date.now()) {
    const random = crypto.getRandomValues(new Uint8Array(10));
    random[0] = 0x70 | (random[0] & 0x0f);
    random[2] = 0x80 | (random[2] & 0x3f);
    const hex = now.toString(16).padStart(12, '0') +
        [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
