/** Fetches the part about payment again for each country, as shop systems do, and runs the script in it. */
const country = document.querySelector('#country');

async function update() {
  const response = await fetch(`/fragments/payment?country=${country.value}`);
  const part = document.createRange().createContextualFragment(await response.text());
  document.querySelector('#payment').replaceWith(part);
}

country.addEventListener('change', update);
update();
