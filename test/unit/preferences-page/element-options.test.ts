/** What the receiver's page makes of a person's consents: whose business it is, and what may be chosen. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OwnConsents, PurposeConsent } from '../../../src/proof/index.js';
import { attributesOf, purposesOf } from '../../../src/preferences-page/element-options.js';
import { makeChoice, makeProof } from '../../receiver/support/proofs.js';

const AT = '2026-11-21T21:47:40.000Z';

const copyOf = (proof = makeProof()) => ({ id: proof.id, receivedAt: AT, receipt: 'a.b.c', proof });

function consents(purposes: Partial<PurposeConsent>[], copies = [copyOf()]): OwnConsents {
  const rest = {
    since: AT,
    proofId: copies[0]?.id ?? null,
    source: 'widget' as const,
    confirmed: false,
    confirmedAt: null,
    confirmation: 'none' as const,
  };
  return {
    phone: '+4915112345678',
    purposes: purposes.map((one) => ({ purpose: 'marketing', granted: false, ...rest, ...one })),
    stoppedOnWhatsApp: null,
    latest: null,
    copies,
  };
}

const words = (text: string) => ({ label: `Label of ${text}`, disclosure: `About ${text}`, language: 'en' });

describe('the attributes of the element', () => {
  it('are the business, its language and the person’s reference, as the proof has them', () => {
    assert.deepEqual(attributesOf(copyOf()), {
      mode: 'preferences',
      lang: 'en',
      dir: 'ltr',
      business: 'Low Tide Coffee',
      'privacy-url': 'https://lowtide.example/privacy',
      reference: 'order-1001',
      jurisdiction: 'default',
    });
  });

  it('leave out a jurisdiction whose fields the proof has not: the person is to see their choices all the same', () => {
    const surface = { ...makeProof().surface, jurisdiction: 'ca' as const };
    assert.equal(attributesOf(copyOf(makeProof({ surface })))['jurisdiction'], undefined);
  });

  it('are complete where the proof is: contact, address, number, and that it was a test', () => {
    const controller = {
      name: 'Low Tide Coffee',
      privacyUrl: 'https://lowtide.example/privacy',
      whatsappNumber: '+4930123456',
      contact: 'hello@lowtide.example',
      address: 'Harbour 1',
    };
    const surface = { ...makeProof().surface, test: true as const, jurisdiction: 'de' as const };
    const proof = makeProof({ controller, surface, subject: { phone: '+4915112345678' } });
    const attributes = attributesOf(copyOf(proof));
    assert.deepEqual(
      [attributes['whatsapp-number'], attributes['contact'], attributes['address']],
      ['+4930123456', 'hello@lowtide.example', 'Harbour 1'],
    );
    assert.deepEqual(
      [attributes['test'], attributes['jurisdiction'], attributes['reference']],
      ['', 'de', undefined],
    );
  });
});

describe('the purposes to choose from', () => {
  it('are named by id where the element has texts, and keep the site’s own words elsewhere', () => {
    const list = ['marketing', 'service', 'groups', 'calls', 'tastings'];
    const purposes = purposesOf(consents(list.map((purpose) => ({ purpose, words: words(purpose) }))));
    const { label, disclosure } = words('tastings');
    assert.deepEqual(purposes, [...list.slice(0, 4), { id: 'tastings', label, disclosure }]);
  });

  it('leave what is granted to the element, which has the words that were agreed to', () => {
    const granted = { purpose: 'service', granted: true, words: words('service') };
    assert.deepEqual(purposesOf(consents([{ purpose: 'marketing' }, granted])), ['marketing']);
  });

  it('are none where all is granted: nothing is asked for that was never asked', () => {
    const granted = { purpose: 'service', granted: true, words: words('service') };
    assert.deepEqual(purposesOf(consents([granted])), []);
  });

  it('take a site’s own words from a copy where WhatsApp has decided since, and drop what has none', () => {
    const choice = makeChoice({ purpose: 'tastings', granted: true, decidedBy: 'person', decidedAt: AT });
    const copies = [copyOf(makeProof({ choices: [choice] }))];
    const { label, disclosure } = choice;
    assert.deepEqual(purposesOf(consents([{ purpose: 'tastings' }, { purpose: 'other' }], copies)), [
      { id: 'tastings', label, disclosure },
    ]);
  });
});
