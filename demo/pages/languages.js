/** A page changes its language the way pages do: on an element around. */
const language = document.querySelector('#language');
const section = document.querySelector('#switched');

language.addEventListener('change', () => {
  section.lang = language.value;
  section.dir = language.value === 'ar' ? 'rtl' : 'ltr';
});
