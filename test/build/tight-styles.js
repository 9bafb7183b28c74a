const CSS_TEMPLATE = /\bcss`((?:[^`\\]|\\[^])*)`/g;
const COMMENT_OR_TEXT = /\/\*[^]*?\*\/|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|url\([^)]*\)/g;
const PLACE = /\$\{[^]*?\}/g;

/**
 * Comments and whitespace out of a style sheet. Strings, `url(...)` and the places of a template stay as they are;
 * whitespace goes only where CSS never gives it a meaning: around { } ; , and after a colon that starts a value.
 */
export function tightCss(css) {
  const kept = [];
  const keep = (text) => `\u0000${kept.push(text) - 1}\u0000`;
  return css
    .replace(COMMENT_OR_TEXT, (text) => (text.startsWith('/*') ? ' ' : keep(text)))
    .replace(PLACE, keep)
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([{;][a-z-]+): /g, '$1:')
    .replace(/;}/g, '}')
    .trim()
    .replace(/\u0000(\d+)\u0000/g, (_, index) => kept[index]);
}

/** Vite plugin: tightens css`` templates of our own source; a package's templates are left alone. */
export function tightStyles() {
  return {
    name: 'tight-styles',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('css`')) return undefined;
      return { code: code.replace(CSS_TEMPLATE, (_, css) => `css\`${tightCss(css)}\``), map: null };
    },
  };
}
