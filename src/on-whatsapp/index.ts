// Confirming from the phone itself: loaded after a confirmation, where the site asks for it.
export { createOnWhatsApp, type Offer, type OnWhatsApp, type OnWhatsAppPorts } from './on-whatsapp.js';
