/**
 * The classic script for one tag: `dist/loader.js`. Loads the module that lies beside it and mounts the element, with
 * the tag's `data-` attributes as its options, in `data-target` or where the tag stands.
 */
const tag = document.currentScript as HTMLScriptElement;
const { target, ...options } = tag.dataset;

function mount(): void {
  const place = target === undefined ? tag : document.querySelector(target);
  if (!place) {
    console.error(
      `<whatsapp-opt-in> selector-unmatched: data-target="${target}" matches nothing in the page.`,
    );
    return;
  }
  const element = document.createElement('whatsapp-opt-in');
  for (const [name, value] of Object.entries(options)) {
    element.setAttribute(
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value!,
    );
  }
  // A tag pasted twice, or run again by a framework, asks once.
  const others = [...document.querySelectorAll('whatsapp-opt-in')];
  if (others.some((other) => other.isEqualNode(element))) return;
  if (target === undefined) tag.after(element);
  else place.append(element);
}

const source = new URL('whatsapp-opt-in.js', tag.src).href;
import(/* @vite-ignore */ source).catch((error: unknown) =>
  console.error(`<whatsapp-opt-in> load-failed: ${source} could not be loaded.`, error),
);
// Without options the tag only loads the element that the page places itself.
if (options['business'] !== undefined) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mount);
  else mount();
}
