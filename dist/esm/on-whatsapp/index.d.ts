export { createOnWhatsApp, type Offer, type OnWhatsApp, type OnWhatsAppPorts } from './on-whatsapp.js';
