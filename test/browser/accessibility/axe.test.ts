import { assert } from 'chai';
import { emulate } from '../../wtr/screen.js';
import { axeFindings, colourFindings } from '../support/axe.js';
import { optIn, page } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { inState, stateNames } from './states.js';

// What axe finds in light and in dark is asked in every-state.ts, where every state is made in any case.

describe('axe finds nothing in forced colours', () => {
  before(async function () {
    if (!(await emulate({ forcedColors: 'active' }))) this.skip();
  });
  after(() => emulate({}));

  for (const name of stateNames) {
    it(name, async () => assert.deepEqual(await colourFindings((await inState(name)).element), []));
  }
});

describe('axe', () => {
  it('finds what is wrong, in the shadow root too', async () => {
    const made = await optIn();
    made.label('marketing').remove();
    assert.match((await axeFindings(made.element)).join(), /^label/);
  });

  it('finds what is too faint, in the dark too', async () => {
    const made = await optIn();
    made.element.style.setProperty('--opt-in-color', '#777');
    style(':root { background: #444 }');
    assert.match((await colourFindings(made.element)).join(), /^color-contrast/);
  });

  it('finds nothing where the person has asked for dark pages and the page follows', async function () {
    if (!(await emulate({ colorScheme: 'dark' }))) this.skip();
    style(':root { color-scheme: light dark; background: canvas; color: canvastext }');
    try {
      assert.deepEqual(await axeFindings((await optIn()).element), []);
    } finally {
      await emulate({});
    }
  });

  it('finds nothing with two on one page, whose ids do not clash', async () => {
    const both = page('<main></main>');
    await optIn({}, { into: both });
    await optIn({ lang: 'ar' }, { into: both });
    assert.deepEqual(await axeFindings(both), []);
  });
});
