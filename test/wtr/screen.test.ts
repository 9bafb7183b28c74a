import { assert } from 'chai';
import { emulate, resize } from './screen.js';

describe('the screen', () => {
  it('takes the asked size', async () => {
    assert.isTrue(await resize(500, 500));
    assert.isTrue(await resize(800, 600));
  });

  it('can be as narrow as a phone', async function () {
    const narrow = await resize(320, 500);
    await resize(800, 600);
    if (!narrow) this.skip();
  });

  const cases = [
    [{ colorScheme: 'dark' }, '(prefers-color-scheme: dark)'],
    [{ reducedMotion: 'reduce' }, '(prefers-reduced-motion: reduce)'],
    [{ forcedColors: 'active' }, '(forced-colors: active)'],
  ] as const;
  for (const [media, query] of cases) {
    it(`pretends ${query}`, async function () {
      if (!(await emulate(media))) this.skip();
      assert.isTrue(matchMedia(query).matches);
      await emulate({});
      assert.isFalse(matchMedia(query).matches);
    });
  }
});
