/**
 * The server side: takes proofs, keeps them, gives them out. `whatsapp-opt-in/receiver`.
 *
 * @module
 */
export { createReceiver, type Receiver, type ReceiverOptions } from './receiver.js';
export type { Connection, WhatsAppSettings } from './desk.js';
export type { Limit, Limiter } from './limits/limiter.js';
export type { Limits } from './limits/limits.js';
export { memoryLimiter } from './limits/memory-limiter.js';
export { nodeHandler, type NodeHandlerOptions } from './node-handler.js';
export { keptKey } from './kept-key.js';
export { createSigningKey, importSigningKey, type SignedKind, type SigningKey } from './rules/signing-key.js';
export { verifyReceipt, type Receipt, type ReceiptVerification } from './rules/receipt.js';
export { formats, isFormatName, type Format, type FormatName } from './export/formats.js';
export type { Assurance, ConsentCopy, Consents, ConsentWords, OwnConsents, PurposeConsent, } from '../proof/index.js';
export type { Controller } from './rules/controller-setting.js';
export type { DueRenewal } from './renewals/due.js';
export type { Renewal } from './rules/renewal.js';
export type { AccessToken, Scope } from './rules/token.js';
export type { Permission, PermissionReason } from './rules/permission.js';
export type { PermissionAnswer } from './http/permission-answers.js';
export type { PresentedRecord } from './rules/presented-record.js';
export { audit, type AuditOptions } from './audit/audit.js';
export type { Finding } from './audit/finding.js';
export { makeCheckpoint, type Checkpoint, type DayTally, type SignedCheckpoint } from './audit/checkpoint.js';
export { checkpointProblems, compareDays, type DayDifference } from './audit/check-checkpoint.js';
export { openStore } from './store/open.js';
export { sqlStore, type SqlStoreOptions } from './store/sql-store.js';
export { migrate } from './store/migrations.js';
export type { Sql, SqlEngine } from './store/engine.js';
export type { Endings, OpeningKind } from './store/endings.js';
export type { Identities } from './store/identities.js';
export type { Decider, Inbox, InboxQuery, KeptMessage, SettledMessage, Settlement } from './store/inbox.js';
export type { Decision } from './whatsapp/decide.js';
export type { OptIn } from './whatsapp/opt-in.js';
export type { ReviewReason } from './whatsapp/keep.js';
export type { PageTokens } from './store/page-tokens.js';
export type { ConsentRecord, ListedRecord, Records, Span, Tail } from './store/records.js';
export type { Store } from './store/store.js';
