/**
 * First in each page of a rebuilt shop: where its server is, and what a developer reads in the console. The test keeps
 * that: a shopper who orders leaves the page.
 */
const { orders, updates, thanks } = document.currentScript.dataset;

window.shop = {
  orders,
  updates,
  /** How often the page's own script has put new markup into it. */
  updated: 0,
  placed: () => location.assign(thanks),
};

for (const level of ['error', 'warn']) {
  const tell = console[level];
  console[level] = (...parts) => {
    window.parent.told.push(parts.map(String).join(' '));
    tell.apply(console, parts);
  };
}
window.addEventListener('error', ({ message }) => window.parent.faults.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.parent.faults.push(String(reason)));
