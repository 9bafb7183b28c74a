/** First in a page: what goes wrong in it, as a developer would see it. */
window.seen = { violations: [], errors: [], faults: [] };

document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  window.seen.violations.push(`${violatedDirective}: ${blockedURI} ${sample}`),
);
window.addEventListener('error', ({ message }) => window.seen.faults.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.seen.faults.push(String(reason)));

const tell = console.error;
console.error = (...parts) => {
  window.seen.errors.push(parts.map(String).join(' '));
  tell(...parts);
};
