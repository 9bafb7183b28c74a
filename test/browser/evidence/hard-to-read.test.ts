import { assert } from 'chai';
import { illegible } from '../../../src/proof/index.js';
import { AROUND_HIDDEN, HARD_TO_READ } from './looks.js';
import { each, seen } from './support.js';

describe('the words of a purpose that a page makes hard to read are told', () => {
  each(HARD_TO_READ, async (look) => {
    const { reading, told } = await seen(look);
    const evidence = reading.of('marketing');
    assert.isFalse(evidence.hidden);
    assert.isTrue(illegible(evidence).length > 0 || evidence.fontSizePx < 14, JSON.stringify(evidence));
    assert.lengthOf(told, 1);
  });
});

describe('the words around that a page hides are told, beside those of the purposes', () => {
  each(AROUND_HIDDEN, async (look) => {
    const { reading, told } = await seen(look);
    assert.isNotEmpty(illegible(reading.evidence!));
    assert.isEmpty(illegible(reading.of('marketing')));
    assert.lengthOf(told, 1);
  });
});
