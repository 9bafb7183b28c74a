/**
 * Everything about the proof itself, without a page or a network: `whatsapp-opt-in/proof`.
 *
 * @module
 */
export { canonicalJson } from './canonical.js';
export { capture, finish, MAX_PROOF_BYTES } from './capture.js';
export { confirmationCode, confirmationCodesIn } from './confirmation-code.js';
export { proofDigest, sha256Hex } from './digest.js';
export { uuidv7 } from './id.js';
export { illegible, LEAST } from './legible.js';
export { consentProof, } from './schema.js';
export { verify } from './verify.js';
