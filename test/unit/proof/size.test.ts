/** A proof that grows past 24 kB is refused: the person has said yes, and nothing is recorded. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInPurposes } from '../../../src/purposes.js';
import type { Config } from '../../../src/config/index.js';
import { MAX_EVENTS, Ticks } from '../../../src/element/ticks.js';
import { createTranslator, languages, loadMessages } from '../../../src/i18n/index.js';
import { jurisdictionIds } from '../../../src/jurisdictions/index.js';
import { composeNotice, noticeLines, noticeText, type Notice } from '../../../src/notice/index.js';
import {
  capture,
  MAX_PROOF_BYTES,
  type Choice,
  type ConsentProof,
  type NoticeLayout,
} from '../../../src/proof/index.js';
import { proofOf, vector } from './support/vectors.js';

const BUSINESS = 'Low Tide Coffee Roasters Hamburg GmbH & Co. KG';
const PHONE = '+4915112345678';
/** Room for what a page adds: how a person stands in `preferences`, the site's own closing text. */
const ROOM = 2_500;

/** Somebody clicks every box a hundred times. */
function playedWith(): Ticks {
  const ticks = new Ticks();
  for (let act = 0; act < 100; act++) {
    const at = new Date(Date.UTC(2026, 10, 21) + 1000 * act).toISOString();
    const event = { at, granted: act % 2 === 1, input: 'keyboard' as const };
    for (const purpose of builtInPurposes) ticks.record(purpose, event, 'words');
  }
  return ticks;
}

function choicesOf({ rows }: Notice, evidence: Choice['evidence']): Choice[] {
  const ticks = playedWith();
  return rows.map(({ label, disclosure }, index) => {
    const purpose = builtInPurposes[index]!;
    const { events, ...decision } = ticks.decision(purpose, PHONE);
    return { purpose, ...decision, label, disclosure, evidence: { ...evidence, events } };
  });
}

/** As many digits as there may be, on a wide page and a long one; each purpose in colours of its own. */
function layoutOf(text: string): NoticeLayout {
  const colors = ['#1a1a1a', '#fafafa', '#b00020', '#0b7d64', '#123456', '#fedcba'];
  const lines = text
    .split('\n')
    .map((_, index): NoticeLayout['lines'][number] => [
      1016.5,
      1234.5,
      1280.5,
      123.4,
      15.9,
      500,
      index % colors.length,
      (index + 1) % colors.length,
    ]);
  return { width: 1280.5, colors, lines };
}

const longest: ConsentProof = proofOf(vector('valid-complete'));

for (const language of languages) {
  describe(`a proof in ${language}`, () => {
    it('has room for all purposes under every law, however long somebody played with the boxes', async () => {
      const translator = createTranslator(language, await loadMessages(language), { business: BUSINESS });
      for (const jurisdiction of jurisdictionIds) {
        const { contact, address } = longest.controller;
        const notice = composeNotice(
          {
            business: BUSINESS,
            jurisdiction,
            contact,
            address,
            whatsappNumber: PHONE,
            purposes: builtInPurposes.map((id) => ({ id, frequency: { count: 4, per: 'month' } })),
          } as unknown as Config,
          translator,
        );
        const text = noticeText(noticeLines(notice, translator.t('phone.label')));
        const proof = capture({
          ...longest,
          notice: {
            language,
            direction: translator.direction,
            text,
            evidence: { fontSizePx: 12.3, contrastRatio: 12.34, hidden: false, covered: false },
            layout: layoutOf(text),
          },
          choices: choicesOf(notice, longest.choices[0]!.evidence),
        });
        const bytes = Buffer.byteLength(JSON.stringify(proof));
        assert.ok(bytes + ROOM <= MAX_PROOF_BYTES, `${jurisdiction}: ${bytes} bytes`);
        assert.ok(proof.choices.every(({ evidence }) => evidence.events.length === MAX_EVENTS));
      }
    });
  });
}
