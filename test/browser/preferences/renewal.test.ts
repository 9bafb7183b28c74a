import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { dayOf } from '../support/day.js';
import { until } from '../support/opt-in.js';
import {
  consent,
  consents,
  preferences,
  RENEWED_BY,
  shows,
  SINCE,
  stateOf,
  taken,
  WORDS,
} from './support.js';

const OLD = { ...WORDS, disclosure: 'Advertising messages. To stop, reply STOP.' };
const needing = () => consents(consent({ words: OLD }), consent({ purpose: 'service', words: undefined }));

describe('a grant whose words have changed', () => {
  const changes: Record<string, [object, Record<string, string>]> = {
    'in the text': [{ words: OLD }, {}],
    'in the site\u2019s version': [{ words: { ...WORDS, version: '1' } }, { 'notice-version': '2' }],
    'as the receiver says': [{ renewal: { by: RENEWED_BY } }, {}],
  };
  for (const [how, [given, attributes]] of Object.entries(changes)) {
    it(`${how} is not carried over: its box is empty, and the old words are shown`, async () => {
      const made = await preferences(consents(consent(given)), attributes);
      assert.isFalse(made.box('marketing').checked);
      const lines = stateOf(made, 'marketing').join(' ');
      assert.match(lines, new RegExp(`You agreed .*on .*${dayOf(SINCE)}`));
      assert.include(lines, 'The words have changed since.');
      if (how.startsWith('in the text')) assert.include(lines, OLD.disclosure);
      if (how.startsWith('as')) assert.include(lines, dayOf(RENEWED_BY));
    });
  }

  const same: Record<string, [object, Record<string, string>]> = {
    'in nothing': [{}, {}],
    'in white space only': [{ words: { ...WORDS, label: ` ${WORDS.label.replace(' ', '\n ')}` } }, {}],
    'in language only': [{ words: { ...OLD, language: 'de' } }, {}],
    'in nothing, with the site\u2019s version': [
      { words: { ...WORDS, version: '2' } },
      { 'notice-version': '2' },
    ],
  };
  for (const [how, [given, attributes]] of Object.entries(same)) {
    it(`${how} stands`, async () => {
      const made = await preferences(consents(consent(given)), attributes);
      assert.isTrue(made.box('marketing').checked);
    });
  }

  it('is renewed by a tick', async () => {
    const made = await preferences(needing());
    await click(made.box('marketing'));
    await click(made.part('confirm'));
    await until(() => made.element.state === 'delivered');
    await made.element.updateComplete;
    assert.deepEqual([taken[0]!.choices[0]!.granted, taken[0]!.choices[0]!.decidedBy], [true, 'person']);
    assert.match(stateOf(made, 'marketing')[0]!, /^You agreed to these words on /);
    assert.isTrue(made.box('marketing').checked);
  });

  it('that is left alone is neither granted nor withdrawn', async () => {
    const made = await preferences(needing());
    await click(made.part('confirm'));
    await until(() => made.part('status').textContent.trim() !== '');
    assert.deepEqual(taken, []);
    await click(made.box('service'));
    await click(made.part('confirm'));
    await until(() => taken.length > 0);
    const [marketing] = taken[0]!.choices;
    assert.deepEqual([marketing!.granted, marketing!.decidedBy], [false, 'default']);
    assert.include(stateOf(made, 'marketing').join(' '), 'The words have changed since.');
  });

  it('can be taken back with no more work than agreeing', async () => {
    const made = await preferences(needing());
    await click(made.part('stop'));
    await made.element.updateComplete;
    assert.include(stateOf(made, 'marketing').join(' '), 'These messages stop when you save.');
    await click(made.part('confirm'));
    await until(() => made.element.state === 'delivered');
    await made.element.updateComplete;
    assert.deepEqual([taken[0]!.choices[0]!.granted, taken[0]!.choices[0]!.decidedBy], [false, 'person']);
    assert.match(stateOf(made, 'marketing')[0]!, /^You said no on /);
    assert.isFalse(shows(made, 'stop'));
  });

  it('is stopped by stopping all', async () => {
    const made = await preferences(needing());
    await click(made.part('stop-all'));
    await until(() => taken.length > 0);
    assert.isTrue(taken[0]!.choices.every(({ granted, decidedBy }) => !granted && decidedBy === 'person'));
  });
});
