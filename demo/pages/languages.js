/** A page changes its language the way pages do: on an element around. */
import { directionOf } from '/dist/esm/i18n/direction.js';
import { languages } from '/dist/esm/i18n/languages.js';
import { element } from './dom.js';

const language = document.querySelector('#language');
const section = document.querySelector('#switched');

for (const tag of languages) {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
  language.append(element('option', { value: tag, lang: tag }, [name]));
}

language.addEventListener('change', () => {
  section.lang = language.value;
  section.dir = directionOf(language.value);
});
