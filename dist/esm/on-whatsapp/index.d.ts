export { createOnWhatsApp, type Offer, type OnWhatsApp, type OnWhatsAppPorts } from './on-whatsapp.js';
export type { Html } from './panel.js';
