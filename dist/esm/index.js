export { WhatsAppOptIn } from './element/whatsapp-opt-in.js';
export { OptInError } from './errors.js';
export { version } from './version.js';
