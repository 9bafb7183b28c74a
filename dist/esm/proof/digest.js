// Not WebCrypto: it is asynchronous, so a form could leave before the digest came, and plain-http pages have none.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical.js';
/** SHA-256 of the UTF-8 form of a text, as 64 lower-case hex digits. */
export function sha256Hex(text) {
    return bytesToHex(sha256(utf8ToBytes(text)));
}
/** The `digest` member of a proof: `sha-256:` and the hash over the canonical JSON of all the other members. */
export function proofDigest(proof) {
    const { digest: _digest, ...rest } = proof;
    return `sha-256:${sha256Hex(canonicalJson(rest))}`;
}
