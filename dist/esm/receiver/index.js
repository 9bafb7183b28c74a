/**
 * The server side: takes proofs, keeps them, gives them out. `whatsapp-opt-in/receiver`.
 *
 * @module
 */
export { createReceiver } from './receiver.js';
export { memoryLimiter } from './limits/memory-limiter.js';
export { nodeHandler } from './node-handler.js';
export { keptKey } from './kept-key.js';
export { createSigningKey, importSigningKey } from './rules/signing-key.js';
export { verifyReceipt } from './rules/receipt.js';
export { formats, isFormatName } from './export/formats.js';
export { audit } from './audit/audit.js';
export { makeCheckpoint } from './audit/checkpoint.js';
export { checkpointProblems, compareDays } from './audit/check-checkpoint.js';
export { openStore } from './store/open.js';
export { sqlStore } from './store/sql-store.js';
export { migrate } from './store/migrations.js';
