import { assert } from 'chai';
import { emulate } from '../../wtr/screen.js';
import { axeFindings } from '../support/axe.js';
import { until, type OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { offered } from './support.js';

const settled = (made: OptIn) =>
  until(() => made.part('whatsapp').querySelector('[role="status"]')?.textContent.trim());

describe('axe finds nothing in the way to WhatsApp', () => {
  for (const lang of ['en', 'de', 'ar']) {
    it(`in ${lang}`, async () => {
      const made = await offered({ lang });
      await settled(made);
      assert.deepEqual(await axeFindings(made.element), []);
    });
  }

  it('in the dark', async function () {
    if (!(await emulate({ colorScheme: 'dark' }))) this.skip();
    style(':root { color-scheme: light dark; background: canvas; color: canvastext }');
    try {
      const made = await offered();
      await settled(made);
      assert.deepEqual(await axeFindings(made.element), []);
    } finally {
      await emulate({});
    }
  });
});
