/** The pages with themes: shows each theme's style sheet, and what becomes of an order. */
const source = document.querySelector('[data-source]');
const response = await fetch(source.dataset.source);
source.textContent = await response.text();

// The element has confirmed when this is called; the page stays, to be looked at.
document.querySelector('#order')?.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#said').textContent =
    'A demo: nothing was ordered. What you ticked is with the owner.';
});
