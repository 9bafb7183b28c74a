/** As long as the hash itself: RFC 7518, section 3.2, asks for it. */
const LEAST_BYTES = 32;
/**
 * Reads the secret that page tokens are signed with: the bytes of the text itself (UTF-8), as the shop's server uses
 * them. Without one there are no page tokens.
 *
 * @throws TypeError that does not quote it.
 */
export function readPageSecret(text, name) {
    if (text === undefined)
        return undefined;
    const bytes = new TextEncoder().encode(text);
    if (bytes.length >= LEAST_BYTES)
        return bytes;
    throw new TypeError(`${name} must be at least ${LEAST_BYTES} bytes, such as \`openssl rand -hex 32\` prints.`);
}
