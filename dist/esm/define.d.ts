import { WhatsAppOptIn } from './element/whatsapp-opt-in.js';
declare global {
    interface HTMLElementTagNameMap {
        'whatsapp-opt-in': WhatsAppOptIn;
    }
}
export * from './index.js';
