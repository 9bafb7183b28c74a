const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Html {
  constructor(source) {
    this.source = source;
  }

  toString() {
    return this.source;
  }
}

/** A template whose values are texts, unless they are such templates themselves: text never becomes markup. */
export function html(strings, ...values) {
  return new Html(String.raw({ raw: strings }, ...values.map(render)));
}

function render(value) {
  if (Array.isArray(value)) return value.map(render).join('');
  if (value instanceof Html) return value.source;
  return String(value ?? '').replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
