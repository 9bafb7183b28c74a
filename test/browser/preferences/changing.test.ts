import { assert } from 'chai';
import { endpoint } from '../../wtr/endpoint.js';
import { click, press, tab } from '../../wtr/input.js';
import { until, type OptIn } from '../support/opt-in.js';
import { consent, consents, preferences, PROOF_ID, shows, stateOf, taken } from './support.js';

const both = () => consents(consent(), consent({ purpose: 'service', words: undefined }));

async function saved(made: OptIn): Promise<void> {
  await click(made.part('confirm'));
  await until(() => made.element.state === 'delivered');
  await made.element.updateComplete;
}

describe('a person who changes their mind', () => {
  it('unticks, saves, and reads the result in place', async () => {
    const made = await preferences(both());
    await click(made.box('marketing'));
    await made.element.updateComplete;
    assert.equal(stateOf(made, 'marketing').at(-1), 'These messages stop when you save.');
    await saved(made);
    const [proof] = taken;
    assert.deepEqual(
      proof!.choices.map(({ purpose, granted, decidedBy }) => [purpose, granted, decidedBy]),
      [
        ['marketing', false, 'person'],
        ['service', true, 'earlier'],
      ],
    );
    assert.equal(proof!.previous, PROOF_ID);
    assert.equal(proof!.surface.mode, 'preferences');
    assert.equal(proof!.choices[1]!.decidedAt, '2026-01-02T12:00:00.000Z');
    assert.match(stateOf(made, 'marketing')[0]!, /^You said no on /);
    assert.match(stateOf(made, 'service')[0]!, /^You agreed/);
    assert.isFalse(made.box('marketing').checked);
    assert.isTrue(made.box('service').checked);
    assert.include(made.part('status').textContent, 'Your choice is saved.');
  });

  it('stops everything in one action', async () => {
    const made = await preferences(both());
    await click(made.part('stop-all'));
    await until(() => made.element.state === 'delivered');
    await made.element.updateComplete;
    assert.deepEqual(
      taken.map(({ choices }) => choices.map(({ granted, decidedBy }) => [granted, decidedBy])),
      [
        [
          [false, 'person'],
          [false, 'person'],
        ],
      ],
    );
    assert.isFalse(made.box('marketing').checked || made.box('service').checked);
    assert.isFalse(shows(made, 'stop-all'), 'there is nothing left to stop');
  });

  it('does all of it by keyboard', async () => {
    const made = await preferences(both());
    await tab();
    assert.equal(made.element.shadowRoot!.activeElement, made.box('marketing'));
    await press(' ');
    await tab();
    await tab();
    while (made.element.shadowRoot!.activeElement !== made.part('confirm')) await tab();
    await tab();
    assert.equal(made.element.shadowRoot!.activeElement, made.part('stop-all'));
    await press('Enter');
    await until(() => taken.length > 0);
    await until(() => made.element.shadowRoot!.activeElement === made.part('confirm'));
    assert.isTrue(taken[0]!.choices.every(({ granted, decidedBy }) => !granted && decidedBy === 'person'));
    assert.equal(taken[0]!.choices[0]!.evidence.events.at(-1)?.input, 'keyboard');
  });

  it('agrees to what they had not agreed to', async () => {
    const made = await preferences(consents(consent()));
    await click(made.box('service'));
    await saved(made);
    assert.deepEqual(
      taken[0]!.choices.map(({ granted, decidedBy }) => [granted, decidedBy]),
      [
        [true, 'earlier'],
        [true, 'person'],
      ],
    );
    assert.match(stateOf(made, 'service')[0]!, /^You agreed to these words on /);
  });

  it('changes it back: the second proof follows the first', async () => {
    const made = await preferences(both());
    await click(made.box('marketing'));
    await saved(made);
    await click(made.box('marketing'));
    await click(made.part('confirm'));
    await until(() => taken.length === 2);
    assert.equal(taken[1]!.previous, taken[0]!.id);
    assert.isTrue(taken[1]!.choices[0]!.granted);
  });

  it('who changes nothing is told so, and nothing is made', async () => {
    const made = await preferences(both());
    await click(made.part('confirm'));
    await until(() => made.part('status').textContent.trim() !== '');
    assert.include(made.part('status').textContent, 'nothing was saved');
    assert.deepEqual(taken, []);
    assert.isNull(made.element.lastProof ?? null);
  });

  it('is asked for no reason and has no dialog to pass', async () => {
    const made = await preferences(both());
    await click(made.part('stop-all'));
    await until(() => made.element.state === 'delivered');
    assert.isNull(document.querySelector('dialog'));
    assert.notMatch(made.text(), /why|reason|sure|miss/i);
  });

  it('in a form changes by its submit', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const made = await preferences(both());
    form.append(made.element);
    form.addEventListener('submit', (event) => event.preventDefault());
    await click(made.box('service'));
    form.requestSubmit();
    await until(() => taken.length > 0);
    assert.equal(new FormData(form).get('whatsapp_opt_in.service'), 'not-granted');
    assert.equal(new FormData(form).get('whatsapp_opt_in.marketing'), 'granted');
    form.remove();
  });
});

describe('a change', () => {
  it('that a script makes is none', async () => {
    const made = await preferences(both());
    made.part('stop-all').click();
    made.box('marketing').click();
    await made.element.updateComplete;
    assert.isTrue(made.box('marketing').checked);
    assert.isNotEmpty(made.errors('tick-refused'));
    await made.element.confirm();
    assert.deepEqual(taken, []);
  });

  it('that the endpoint refuses for good leaves all as it was', async () => {
    const shop = await endpoint({ status: 422, body: { code: 'proof-invalid' } });
    const made = await preferences(both(), { endpoint: shop.url, callback: undefined });
    await click(made.box('marketing'));
    await click(made.part('confirm'));
    await until(() => made.element.state === 'refused');
    await made.element.updateComplete;
    assert.match(stateOf(made, 'marketing')[0]!, /^You agreed/);
    assert.include(made.part('status').textContent, 'could not be saved');
  });

  it('that is on its way is not shown as saved', async () => {
    const shop = await endpoint({ status: 503 });
    const made = await preferences(both(), { endpoint: shop.url, callback: undefined });
    await click(made.part('stop-all'));
    await until(() => made.element.state === 'queued');
    await made.element.updateComplete;
    assert.include(made.part('status').textContent, 'Not sent yet');
  });

  it('of language keeps what was decided before, and drops what was ticked here', async () => {
    const made = await preferences(consents(consent()));
    await click(made.box('service'));
    made.element.lang = 'de';
    await until(() => made.part('heading').textContent.includes('Nachrichten'));
    await until(() => made.part('status').textContent.trim() !== '');
    assert.isTrue(made.box('marketing').checked);
    assert.isFalse(made.box('service').checked);
  });
});
