/** Takes parts out of the text of a package's file, or puts smaller ones in their place. A part must be there once. */
export class Cuts {
  #indent;

  /** As it stands after the cuts made so far. */
  code;

  constructor(code) {
    this.code = code;
    [this.#indent] = /^ {2,}/m.exec(code);
  }

  /** A declaration at the outermost level, such as `class Logger` or `const escape`. */
  declaration(what, standIn) {
    this.#put(what, this.#declarations(what), standIn);
  }

  /** A method of a class. */
  method(owner, name, standIn = '') {
    const [text = ''] = this.#declarations(`class ${owner}`).map(([found]) => found);
    const end = `^${this.#indent}}$`;
    const method = new RegExp(`^${this.#indent}(?:static )?${name}\\(.*\\{$[^]*?${end}`, 'gm');
    const start = this.code.indexOf(text);
    this.#put(`${owner}.${name}`, [...text.matchAll(method)], standIn, start);
  }

  /** Words as they stand there, or what a pattern finds. */
  text(what, standIn = '') {
    const pattern = typeof what === 'string' ? what.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&') : what;
    this.#put(what, [...this.code.matchAll(new RegExp(pattern, 'gm'))], standIn);
  }

  #declarations(what) {
    const named = `^(?:export )?${what.replaceAll('$', '\\$')}\\b`;
    return [...this.code.matchAll(new RegExp(`${named}(?:.*;$|[^]*?^[})\\]]+;?$)`, 'gm'))];
  }

  #put(what, found, standIn, from = 0) {
    if (found.length !== 1) throw new Error(`found ${found.length} times, not once: ${what}`);
    const [{ 0: text, index }] = found;
    this.code = this.code.slice(0, from + index) + standIn + this.code.slice(from + index + text.length);
  }
}
