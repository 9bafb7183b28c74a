import { assert } from 'chai';
import { loadMessages } from '../../../src/i18n/index.js';
import { confirmationCode } from '../../../src/proof/index.js';
import { readOut } from '../../wtr/screen-reader.js';
import type { OptIn } from '../support/opt-in.js';
import { dayOf } from '../support/day.js';
import { asked, box, button, link, SPOKEN, status, text, TODAY } from './spoken.js';
import { inState, stateNames } from './states.js';

/** What Chromium says of an element now; code and day of a proof, which are others each time, are left out. */
async function spoken({ element }: OptIn): Promise<string[]> {
  const lines = (await readOut(element))!;
  const { lastProof } = element;
  if (!lastProof) return lines;
  const [code, day] = [confirmationCode(lastProof.id), dayOf(lastProof.capturedAt)];
  return lines.map((line) => line.replaceAll(code, 'CODE').replaceAll(day, TODAY));
}

describe('what a screen reader is given, word by word', () => {
  before(async function () {
    if (!(await readOut(document.body))) this.skip();
  });

  for (const name of stateNames) {
    it(name, async () => assert.deepEqual(await spoken(await inState(name)), SPOKEN[name]));
  }

  it('in Arabic: all of it, as the translation has it', async () => {
    const made = await inState('ready, with its own phone field', { lang: 'ar' });
    const messages = await loadMessages('ar');
    const say = (key: string) => messages[key]!.replaceAll('{{business}}', '\u2068Low Tide Coffee\u2069');
    const after = [say('frequency.varies'), say('stop')].join(' ');
    assert.deepEqual(
      await spoken(made),
      asked(
        say('heading'),
        say('intro'),
        ...box(say('label.marketing'), 'not checked', `${say('disclosure.marketing')} ${after}`),
        ...box(say('label.service'), 'not checked', `${say('disclosure.service')} ${after}`),
        text(say('phone.label')),
        `list "${say('phone.country')}" = "${made.part<HTMLSelectElement>('phone-country').selectedOptions[0]!.text}"`,
        `field "${say('phone.label')}"`,
        'live ""',
        text(say('optional')),
        text(say('data')),
        link(say('privacy')),
        button(say('confirm')),
        `button "${say('details.open')}", closed`,
        status(),
      ),
    );
  });
});
