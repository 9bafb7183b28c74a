/**
 * Everything about the proof itself, without a page or a network: `whatsapp-opt-in/proof`.
 *
 * @module
 */
export { canonicalJson } from './canonical.js';
export { capture, finish, MAX_PROOF_BYTES, type Draft, type Snapshot } from './capture.js';
export { confirmationCode, confirmationCodesIn } from './confirmation-code.js';
export type { Assurance, ConsentCopy, Consents, ConsentWords, OwnConsents, PurposeConsent, } from './consents.js';
export { proofDigest, sha256Hex } from './digest.js';
export { uuidv7 } from './id.js';
export { illegible, LEAST, type Illegible } from './legible.js';
export { consentProof, type Choice, type ChoiceEvent, type ConsentProof, type Evidence, type Legibility, type NoticeLayout, } from './schema.js';
export { verify, type ProofProblem, type Verification } from './verify.js';
