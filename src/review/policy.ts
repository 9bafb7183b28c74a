import { sha256Hex } from '../proof/index.js';

/** Nothing is run, loaded or sent; of styles, only this one counts. */
export function policyFor(style: string): string {
  const bytes = sha256Hex(style)
    .match(/../g)!
    .map((pair) => parseInt(pair, 16));
  return `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...bytes))}'; base-uri 'none'; form-action 'none'`;
}
