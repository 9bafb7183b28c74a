import { createHash } from 'node:crypto';

/**
 * In the page, before anything of it: how a date, a number or the name of a country is written comes out of the
 * browser's own data, which change with its version. Here each is written as what it was made from.
 */
export function sayNothingOfTheirs() {
  const plain = (value) => (value instanceof Date ? value.toISOString() : String(value));
  const get = () => plain;
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get });
  Object.defineProperty(Intl.NumberFormat.prototype, 'format', { get });
  Intl.DisplayNames.prototype.of = plain;
  Intl.ListFormat.prototype.format = (list) => [...list].join(', ');
  for (const { prototype } of [Date, Number])
    prototype.toLocaleString =
      prototype.toLocaleDateString =
      prototype.toLocaleTimeString =
        function () {
          return plain(this);
        };
}

/**
 * In the page: markup and texts as our sources have them, and the style sheets. What follows from the browser and its
 * fonts is left out: where script puts the popover (the `style` attribute), and the list of countries.
 */
async function whatSourcesSay() {
  const { TEXT_NODE, ELEMENT_NODE } = document;
  const written = (node) => {
    if (node.nodeType === TEXT_NODE) return node.data.replace(/\s+/g, ' ');
    if (node.nodeType !== ELEMENT_NODE || (node.localName === 'option' && !node.selected)) return '';
    const own = Array.from(node.attributes).filter(({ name }) => name !== 'style');
    const attributes = own.map(({ name, value }) => ` ${name}="${value}"`).sort();
    const state = `${node.checked ? ' checked' : ''}${node.value ? ` =${node.value}` : ''}`;
    const inside = node.localName === 'option' ? '' : Array.from(node.childNodes, written).join('');
    const shadow = node.shadowRoot ? `#${Array.from(node.shadowRoot.childNodes, written).join('')}#` : '';
    return `<${node.localName}${attributes.join('')}${state}>${shadow}${inside}</>`;
  };
  const links = [...document.querySelectorAll('link[rel=stylesheet]')];
  const sheets = await Promise.all(links.map(async ({ href }) => (await fetch(href)).text()));
  const { styles } = customElements.get('whatsapp-opt-in');
  const page = written(document.documentElement).replaceAll(location.origin, ''); // its port is another one each time
  return [page, styles.cssText, ...sheets];
}

/** A digest of what a scene shows, as far as our sources say it, and of how it is looked at. */
export async function digestOf(page, { path, width, scheme, scale, isPage }) {
  const said = JSON.stringify([path, width, scheme, scale, isPage, ...(await page.evaluate(whatSourcesSay))]);
  return createHash('sha256').update(said).digest('hex');
}
