import { assert } from 'chai';
import { optIn } from '../support/opt-in.js';

describe('a flag', () => {
  for (const [written, isOn] of [
    ['', true],
    ['test', true],
    ['true', true],
    ['false', false],
  ] as const)
    it(`written as test="${written}" is ${isOn ? 'on' : 'off'}`, async () => {
      const { element } = await optIn({ test: written });
      assert.equal(element.test ?? false, isOn);
      assert.equal(element.state, 'ready');
    });

  it('that Vue writes as "false" needs nothing of what it would need', async () => {
    const { element } = await optIn({ 'confirm-on-whatsapp': 'false' });
    assert.equal(element.state, 'ready');
  });

  it('set as a property may be false, over an attribute', async () => {
    const { element } = await optIn({ test: '' }, { properties: { test: false } });
    assert.isFalse(element.test);
  });
});

describe('confirm() and capture()', () => {
  it('neither throw nor reject when a fault is inside', async () => {
    const { element, errors } = await optIn({ phone: '+4915112345678', endpoint: '/consents' });
    const takeOn = () => {
      throw new TypeError('broken');
    };
    Object.defineProperty(element, 'takeOn', { value: takeOn });
    assert.equal((await element.confirm()).status, 'invalid');
    assert.isNull(element.capture());
    assert.lengthOf(errors('internal'), 2);
  });
});
