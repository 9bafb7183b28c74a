/** Numbers typed without a country code are read as those of the country that was chosen. */
const country = document.querySelector('#country');
const optIn = document.querySelector('whatsapp-opt-in');

const pass = () => {
  optIn.country = country.value;
};
country.addEventListener('change', pass);
pass(); // browsers bring back what was chosen before
