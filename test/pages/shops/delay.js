/** What WP Rocket's "Delay JavaScript" does: scripts are made anew at the first sign of a person. */
const SIGNS = ['keydown', 'mousemove', 'touchstart'];

function release() {
  for (const sign of SIGNS) window.removeEventListener(sign, release);
  for (const held of document.querySelectorAll('script[type=rocketlazyloadscript]')) {
    const script = document.createElement('script');
    for (const { name, value } of held.attributes)
      if (name !== 'type' && name !== 'data-rocket-src') script.setAttribute(name, value);
    script.setAttribute('data-rocket-status', 'executed');
    script.src = held.getAttribute('data-rocket-src');
    held.replaceWith(script);
  }
}

for (const sign of SIGNS) window.addEventListener(sign, release);
