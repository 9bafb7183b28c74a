import { sha256Hex } from '../../proof/index.js';
/**
 * A UUIDv8 (RFC 9562 section 5.8) out of what identifies something WhatsApp sent, so that the same thing sent again
 * has the same id and is written once.
 */
export function eventId(...parts) {
    const hex = sha256Hex(JSON.stringify(parts));
    return uuid(`${hex.slice(0, 12)}8${hex.slice(13)}`);
}
/**
 * The same in the form of a UUIDv7, which is what a proof names as the one it follows. Where that has a time it has
 * zeros: the id must not depend on when WhatsApp told, and nothing that a browser makes has it.
 */
export function grantId(...parts) {
    return uuid(`${NO_TIME}7${sha256Hex(JSON.stringify(parts)).slice(13)}`);
}
/** Whether an id is one that `grantId` made. */
export function isGrantId(id) {
    return id.replace('-', '').startsWith(`${NO_TIME}-7`);
}
const NO_TIME = '0'.repeat(12);
/** The first 32 of these hex digits, with the variant that RFC 9562 asks for. */
function uuid(hex) {
    const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
    return `${hex.slice(0, 16)}${variant}${hex.slice(17, 32)}`.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
