/**
 * The class, without registering it: `whatsapp-opt-in`. Importing it has no side effects.
 *
 * @module
 */
export type { ElementOptions } from './element/base/configured-element.js';
export type { PurposeInput } from './config/index.js';
export type { OptInState } from './element/state.js';
export { WhatsAppOptIn } from './element/whatsapp-opt-in.js';
export type { ConfirmResult } from './element/confirmation.js';
export { OptInError, type ErrorCode } from './errors.js';
export type { ChoiceState, OptInEvent, OptInEventDetails, OptInEventName } from './events.js';
export type { ConsentProof } from './proof/index.js';
export { version } from './version.js';
