import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import { MARKUP } from '../../tools/markup-rules.js';

const faults = (code: string) =>
  new Linter().verify(code, { rules: { 'no-restricted-syntax': ['error', ...MARKUP] } }).length;

describe('the rules on markup', () => {
  const refused = [
    'html`<p style="color: red"></p>`',
    'html`<p\n  style=${x}></p>`',
    'svg`<g style = "x"/>`',
    'element.innerHTML = text',
    'element.insertAdjacentHTML("beforeend", text)',
    'html`${unsafeHTML(text)}`',
    'export default 1',
  ];
  for (const code of refused) it(`refuse ${JSON.stringify(code)}`, () => assert.ok(faults(code) > 0));

  const allowed = [
    'html`<p class="style" part=${x}></p>`',
    'css`p { color: red }`',
    'element.textContent = text',
  ];
  for (const code of allowed) it(`let ${code} pass`, () => assert.equal(faults(code), 0));
});
