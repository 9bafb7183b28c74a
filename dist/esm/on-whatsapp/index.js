// Confirming from the phone itself: loaded after a confirmation, where the site asks for it.
export { createOnWhatsApp } from './on-whatsapp.js';
