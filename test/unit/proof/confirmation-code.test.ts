import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { confirmationCode, confirmationCodesIn, uuidv7 } from '../../../src/proof/index.js';

const anyId = fc.uuid({ version: 7 });
const endOf = (id: string) => id.replaceAll('-', '').slice(-10);

function assertFound(id: string, text: string): void {
  assert.ok(confirmationCodesIn(text).includes(endOf(id)), `${id} in ${JSON.stringify(text)}`);
}

describe('the code of a proof', () => {
  it('is two groups of four characters that nobody reads as others', () => {
    fc.assert(
      fc.property(anyId, (id) =>
        assert.match(confirmationCode(id), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
      ),
    );
  });

  it('is made of the last forty bits of the id, first and last of them included', () => {
    assert.equal(confirmationCode('019ac0de-0000-7000-8000-000000000000'), '0000-0000');
    assert.equal(confirmationCode('019ac0de-0000-7000-8000-00ffffffffff'), 'ZZZZ-ZZZZ');
    assert.equal(confirmationCode('019ac0de-0000-7000-8000-ff8000000001'), 'G000-0001');
  });

  it('differs between proofs', () => {
    const codes = Array.from({ length: 1000 }, () => confirmationCode(uuidv7()));
    assert.equal(new Set(codes).size, 1000);
  });
});

describe('a code that came back in a text', () => {
  it('is found, whatever the person wrote around it', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(anyId, around, around, (id, before, after) =>
        assertFound(id, `${before} ${confirmationCode(id)} ${after}`),
      ),
    );
  });

  it('is found in lower case, without its hyphen, and with another one', () => {
    fc.assert(
      fc.property(
        anyId,
        fc.constantFrom('', ' ', '-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212', '\uFF0D', '\u00A0'),
        fc.boolean(),
        (id, hyphen, isLower) => {
          const code = confirmationCode(id).replace('-', hyphen);
          assertFound(id, isLower ? code.toLowerCase() : code);
        },
      ),
    );
  });

  it('is found when letters were written for the digits they look like', () => {
    const id = '019ac0de-0000-7000-8000-000000000421';
    assert.equal(confirmationCode(id), '0000-0111');
    for (const text of ['OOOO-OILL', 'oooo-oill', '0o0O 0iLI', 'oooooill']) assertFound(id, text);
  });

  it('is found in wide characters, as keyboards in East Asia write them', () => {
    const id = uuidv7();
    const wide = confirmationCode(id).replace(/[0-9A-Z-]/g, (one) =>
      String.fromCodePoint(one.codePointAt(0)! + 0xfee0),
    );
    assertFound(id, wide);
  });

  it('is found after a word that looks like half of one, in quotes, in bold, and beside another code', () => {
    const [id, other] = [uuidv7(), uuidv7()];
    const code = confirmationCode(id);
    const texts = [
      `this code ${code}`,
      `CODE-${code}`,
      `"${code}"`,
      `*${code}*`,
      `_${code}_`,
      `${code}.`,
      `(${code})`,
      `${code},${confirmationCode(other)}`,
      `${confirmationCode(other)}\n${code}`,
    ];
    for (const text of texts) assertFound(id, text);
  });

  it('is not found inside of something longer, nor with a letter that no code has', () => {
    const id = '019ac0de-0000-7000-8000-000000000421';
    for (const text of [
      'x0000-0111',
      '0000-01119',
      '00000111x',
      '0000--0111',
      '0000\n0111',
      'UUUU-0111',
      '',
    ]) {
      assert.ok(!confirmationCodesIn(text).includes(endOf(id)), text);
    }
  });

  it('is given once, however often it was written', () => {
    const code = confirmationCode(uuidv7());
    assert.equal(confirmationCodesIn(`${code}, ${code.toLowerCase()}, ${code}`).length, 1);
  });

  it('is looked for in any text in a moment, and twenty are enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const end of confirmationCodesIn(text)) assert.match(end, /^[0-9a-f]{10}$/);
      }),
    );
    assert.equal(confirmationCodesIn('AAAA'.repeat(500_000)).length, 0);
    const many = Array.from({ length: 5000 }, () => confirmationCode(uuidv7())).join(' ');
    assert.equal(confirmationCodesIn(many).length, 20);
  });
});
