/**
 * The server side: takes proofs, keeps them, gives them out. `whatsapp-opt-in/receiver`.
 *
 * @module
 */
export { createReceiver, type ReceiverOptions } from './receiver.js';
export { nodeHandler } from './node-handler.js';
export { keptKey } from './kept-key.js';
export { createSigningKey, importSigningKey, type SigningKey } from './rules/signing-key.js';
export { verifyReceipt, type Receipt, type ReceiptVerification } from './rules/receipt.js';
export { openStore } from './store/open.js';
export { sqlStore } from './store/sql-store.js';
export { migrate } from './store/migrations.js';
export type { Sql, SqlEngine } from './store/engine.js';
export type { ConsentRecord, Store, Tail } from './store/store.js';
