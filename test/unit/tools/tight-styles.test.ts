import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tightCss, tightStyles } from '../../build/tight-styles.js';

describe('tight styles', () => {
  const cases = [
    [
      'comments and whitespace',
      '/* a */\n:host {\n  color: red;\n  margin: 0 auto;\n}\n',
      ':host{color:red;margin:0 auto}',
    ],
    [
      'space that joins selectors',
      '.a .b > .c, :host([x]) [part] { top: 0 }',
      '.a .b > .c,:host([x]) [part]{top:0}',
    ],
    [
      'space inside calc and queries',
      '@media (width > 1px) and (hover) { a { top: calc(1px + 2px) } }',
      '@media (width > 1px) and (hover){a{top:calc(1px + 2px)}}',
    ],
    [
      'strings and addresses',
      'a::after { content: " ; /* no */ "; b: url( a;b ) }',
      'a::after{content:" ; /* no */ ";b:url( a;b )}',
    ],
    ['a pseudo-class after a space', 'a :hover { --x: 1 }', 'a :hover{--x:1}'],
    ['an empty custom property', 'a { --x: ; --y: 2 }', 'a{--x:;--y:2}'],
    ['places of a template', '${base} a { top: ${x ; y} }', '${base} a{top:${x ; y}}'],
    ['important', 'a { top: 0 !important ; }', 'a{top:0 !important}'],
  ] as const;
  for (const [what, css, tight] of cases) {
    it(`treats ${what} as CSS does`, () => assert.equal(tightCss(css), tight));
  }

  it('touches css templates of our own source only', () => {
    const { transform } = tightStyles();
    const code = 'const a = css`a { top: 0 }`, b = html`<p>  a { b } </p>`;';
    assert.equal(transform(code, '/src/a.ts')?.code, 'const a = css`a{top:0}`, b = html`<p>  a { b } </p>`;');
    assert.equal(transform(code, '/node_modules/lit/a.js'), undefined);
  });
});
