/**
 * Registers `<whatsapp-opt-in>`: `whatsapp-opt-in/define`. Registering twice, from whichever files, does no harm.
 *
 * @module
 */
import { WhatsAppOptIn } from './element/whatsapp-opt-in.js';

// A page may hold this module twice, in two versions even; the first one stays.
if (!customElements.get('whatsapp-opt-in')) customElements.define('whatsapp-opt-in', WhatsAppOptIn);

declare global {
  interface HTMLElementTagNameMap {
    'whatsapp-opt-in': WhatsAppOptIn;
  }
}

export * from './index.js';
