/** The shopper's country decides which law's texts are added. */
const country = document.querySelector('#country');
const optIn = document.querySelector('whatsapp-opt-in');

country.addEventListener('change', () => (optIn.country = country.value));
