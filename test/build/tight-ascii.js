import { minifySync } from 'vite';
import { escapeBeyondAscii } from './escape.js';

/**
 * Vite plugin for the last look at finished files: whitespace out (Vite's library mode leaves it in), and every character
 * beyond ASCII written as an escape, since a server may send the files without naming their character set.
 */
export function tightAscii() {
  return {
    name: 'tight-ascii',
    // Not renderChunk: the bundler prints the code once more after that.
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) file.code = tight(file.fileName, file.code);
    },
  };
}

function tight(name, code) {
  const { code: printed, errors } = minifySync(name, code, { module: true, compress: { target: 'es2022' } });
  if (errors.length) throw new Error(`${name}: ${errors[0].message}`);
  return escapeBeyondAscii(printed);
}
