import type { Translator } from '../i18n/index.js';
import { dateIn } from '../preferences/dates.js';
import type { Standing } from '../preferences/standing.js';
import { stateLines } from '../preferences/state-lines.js';
import type { ConsentWords, PurposeConsent } from '../proof/index.js';
import { AT, BY, ZONE } from './moments.js';
import { sampleOf, type Sample } from './sample.js';

/** What stands below a purpose in preferences mode, however the person stands; `words` are those they agreed to. */
export function standingSamples({ t, language }: Translator, words: ConsentWords): Sample[] {
  const date = dateIn(language, ZONE);
  const below = standings(words).map(([when, standing]) => sampleOf(when, ...stateLines(standing, t, date)));
  return [
    ...below,
    sampleOf('after any of these, when offers are stopped in WhatsApp itself', t('consent.blocked')),
    sampleOf('after any of these, when its box was unticked and not yet saved', t('consent.stopping')),
  ];
}

function standings(words: ConsentWords): [when: string, standing: Standing][] {
  const wordless: PurposeConsent = {
    purpose: 'marketing',
    granted: true,
    since: AT,
    proofId: null,
    source: 'widget',
    confirmed: false,
    confirmedAt: null,
    confirmation: 'none',
  };
  const consent = { ...wordless, words };
  const granted = (over: Partial<PurposeConsent>, isSameText = false): Standing => ({
    kind: 'granted',
    isSameText,
    consent: { ...consent, ...over },
  });
  return [
    ['never agreed', { kind: 'undecided' }],
    ['agreed to the words that are there now', granted({}, true)],
    ['agreed to other words, such as in another language', granted({})],
    ['agreed, to what words is not known', { kind: 'granted', isSameText: false, consent: wordless }],
    ['agreed in the chat', granted({ source: 'whatsapp' })],
    ['agreed, and has not confirmed on WhatsApp', granted({ confirmation: 'pending' }, true)],
    ['agreed and confirmed on WhatsApp', granted({ confirmation: 'confirmed', confirmedAt: AT }, true)],
    ['agreed, and the words have changed since', { kind: 'renewal', consent }],
    [
      'the same, with a day on which it ends',
      { kind: 'renewal', consent: { ...consent, renewal: { by: BY } } },
    ],
    ['said no', { kind: 'withdrawn', consent }],
    ['said no in the chat', { kind: 'withdrawn', consent: { ...consent, source: 'whatsapp' } }],
  ];
}
