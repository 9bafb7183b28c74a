/**
 * Registers `<whatsapp-opt-in>`: `whatsapp-opt-in/define`. Registering twice, from whichever files, does no harm.
 *
 * @module
 */
import { defineOptIn } from './element/base/define.js';
import { WhatsAppOptIn } from './element/whatsapp-opt-in.js';
defineOptIn(WhatsAppOptIn);
export * from './index.js';
