/** Shows what of the words on the page went into the proof. */
import { element } from './dom.js';

const said = document.querySelector('#said');

document.querySelector('whatsapp-opt-in').addEventListener('opt-in-proof', ({ detail }) => {
  const { notice, choices } = detail.proof;
  document.querySelector('#nothing').hidden = true;
  said.replaceChildren(
    element(
      'ul',
      { class: 'badges' },
      choices.map(({ purpose, granted }) =>
        element('li', { class: granted ? 'badge yes' : 'badge' }, [
          `${purpose}: ${granted ? 'granted' : 'not granted'}`,
        ]),
      ),
    ),
    element('div', { class: 'notice', lang: notice.language, dir: notice.direction }, [notice.text]),
  );
});
