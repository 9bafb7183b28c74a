/** The shop's own code: one global function that takes a proof, and fails while its system is down. */
const works = document.querySelector('#works');
const log = document.querySelector('#log');

globalThis.saveConsent = async (proof) => {
  if (!works.checked) throw new Error('The system of the shop is down.');
  const granted = proof.choices.filter((choice) => choice.granted).map((choice) => choice.purpose);
  const code = document.createElement('code');
  code.textContent = proof.id;
  const line = document.createElement('p');
  line.textContent = `${proof.subject.phone}: ${granted.join(', ') || 'nothing'} granted`;
  const item = document.createElement('li');
  item.append(code, line);
  log.prepend(item);
};

document
  .querySelector('#flush')
  .addEventListener('click', () => document.querySelector('whatsapp-opt-in').flush());
