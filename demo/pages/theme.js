/** The pages with themes: what becomes of an order, and each theme's style sheet. */

// The element has confirmed when this is called; the page stays, to be looked at.
document.querySelector('#order')?.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#said').textContent =
    'A demo: nothing was ordered. What you ticked is with the owner.';
});

const source = document.querySelector('[data-source]');
const response = await fetch(source.dataset.source);
source.textContent = await response.text();
