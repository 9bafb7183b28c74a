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

const attributesIn = (proof = makeProof()) => attributesOf(consents([], [copyOf(proof)]))!;

/** What the receiver's operator says of the business. */
const CONTROLLER = {
  name: 'Low Tide',
  privacyUrl: 'https://lowtide.example/p',
  contact: 'hello@lowtide.example',
};

describe('the attributes of the element', () => {
  it('are the business, its language and the person’s reference, as the proof has them', () => {
    assert.deepEqual(attributesIn(), {
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
    assert.equal(attributesIn(makeProof({ surface }))['jurisdiction'], undefined);
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
    const attributes = attributesIn(proof);
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

describe('a business that the receiver names itself', () => {
  it('stands there whatever a proof says of it: anybody can send one', () => {
    const controller = {
      name: 'Somebody Else',
      privacyUrl: 'https://else.example',
      whatsappNumber: '+4930999999',
      address: 'Elsewhere 1',
    };
    const copies = [copyOf(makeProof({ controller }))];
    assert.deepEqual(attributesOf({ ...consents([], copies), controller: CONTROLLER }), {
      mode: 'preferences',
      lang: 'en',
      dir: 'ltr',
      business: 'Low Tide',
      'privacy-url': 'https://lowtide.example/p',
      contact: 'hello@lowtide.example',
      reference: 'order-1001',
      jurisdiction: 'default',
    });
  });

  it('is enough for somebody who agreed in the chat alone', () => {
    assert.deepEqual(attributesOf({ ...consents([], []), controller: CONTROLLER }), {
      mode: 'preferences',
      business: 'Low Tide',
      'privacy-url': 'https://lowtide.example/p',
      contact: 'hello@lowtide.example',
    });
  });

  it('is what that takes: without it and without a proof, nobody knows who asks', () => {
    assert.equal(attributesOf(consents([], [])), undefined);
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

  it('have their own words where the grant came in the chat: what was said there is no label', () => {
    const said = { granted: true, source: 'whatsapp' as const, words: words('START') };
    const choice = makeChoice({ purpose: 'tastings', granted: true, decidedBy: 'person', decidedAt: AT });
    const copies = [copyOf(makeProof({ choices: [choice] }))];
    const { label, disclosure } = choice;
    const granted = ['marketing', 'tastings', 'other'].map((purpose) => ({ ...said, purpose }));
    assert.deepEqual(purposesOf(consents(granted, copies)), [
      'marketing',
      { id: 'tastings', label, disclosure },
    ]);
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
