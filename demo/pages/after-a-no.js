/** A shop whose views change without a new page, each with the same question at its end. */
const view = document.querySelector('#view');
const buttons = [...document.querySelectorAll('[data-view]')];

function show(name) {
  const parts = [name, 'question'].map((id) =>
    document.importNode(document.querySelector(`#${id}`).content, true),
  );
  view.replaceChildren(...parts);
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.view === name));
}

for (const button of buttons) button.addEventListener('click', () => show(button.dataset.view));
show('coffee');
