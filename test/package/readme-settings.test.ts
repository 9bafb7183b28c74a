/** What the README says of limits, tokens, assurances and reasons, held to the receiver's own. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readSettings } from '../../src/receiver/cli/settings.js';
import { routes } from '../../src/receiver/http/routes.js';
import type { ReviewReason } from '../../src/receiver/index.js';
import { DEFAULT_LIMITS } from '../../src/receiver/limits/limits.js';
import { ASSURANCES } from '../../src/receiver/rules/assurance.js';
import type { PermissionReason } from '../../src/receiver/rules/permission.js';
import { SCOPES } from '../../src/receiver/rules/token.js';
import { DECISIONS } from '../../src/receiver/whatsapp/decide.js';
import { examplesOf, rowsOf } from './support/markdown.js';

const readme = readFileSync('README.md', 'utf8');
const sectionOf = (heading: string) => readme.split(`### ${heading}\n`)[1]!.split(/^#{1,3} /m)[0]!;
/** What stands first in each row of the tables under a heading. */
const namesIn = (heading: string) => rowsOf(readme, heading).map(([name = '']) => name.replaceAll('`', ''));

describe('the limits', () => {
  it('are those that there are, and as many as they are by default', () => {
    const said = rowsOf(readme, 'Limits').map(([name = '', text = '']) => [
      name.replaceAll('`', ''),
      Number(/\d+/.exec(text)![0]),
    ]);
    const counted = Object.entries(DEFAULT_LIMITS).flatMap(([name, limit]) =>
      typeof limit === 'object' ? [[name, limit.count]] : [],
    );
    assert.deepEqual(Object.fromEntries(said), Object.fromEntries(counted));
    assert.match(
      readme,
      new RegExp(`Proofs and webhooks being read take ${DEFAULT_LIMITS.bytesInFlight / 2 ** 20} MB at most`),
    );
  });
});

describe('the tokens', () => {
  it('are taken as the example gives them, with secrets in their places, and not without', () => {
    const example = examplesOf(readme).find(({ code }) => code.includes('"intake"'))!.code;
    const read = (OPT_IN_TOKENS: string) => readSettings({ OPT_IN_TOKENS }).tokens;
    const made = example.replaceAll('<openssl rand -hex 24>', () => randomBytes(24).toString('hex'));
    assert.deepEqual(
      read(made).map(({ may }) => may),
      [['ask'], ['intake'], ['read', 'manage']],
    );
    assert.throws(() => read(example), /OPT_IN_TOKENS\[0\]\.token must be at least 24/);
  });

  it('open by each scope what is said of it, and nothing else', () => {
    /** How the sentence calls what lies at an address. */
    const words = [
      ['/annul', 'annulment'],
      ['/links', 'links'],
      ['/receipts', 'receipts'],
      ['/permissions', '`/permissions`'],
      ['/renewals', 'renewals'],
      ['/export', 'export'],
      ['/checkpoint', 'checkpoint'],
      ['/review', 'review'],
      ['DELETE /subjects', 'erasure'],
      ['GET /subjects', 'people'],
      ['GET /consents', 'records'],
    ] as const;
    const section = sectionOf('Tokens');
    const said = Object.fromEntries(
      SCOPES.map((scope) => [scope, new RegExp(`\`${scope}\` (opens|lets) [^;.]*`).exec(section)![0]]),
    );
    for (const { path, needs = {} } of routes)
      for (const [method, scope] of Object.entries(needs)) {
        const [, word] = words.find(([address]) => `${method} ${path}`.includes(address))!;
        for (const [one, text] of Object.entries(said))
          assert.equal(text.includes(word), one === scope, `${method} ${path}: ${word} by ${one}`);
      }
    assert.match(said['intake']!, /hand in proofs/);
  });
});

describe('who said yes', () => {
  it('is told by the assurances that there are, from the weakest to the strongest', () => {
    assert.deepEqual(namesIn('Who said yes'), [...ASSURANCES]);
  });
});

describe('the reasons', () => {
  // Typed, so that one that is missing here fails to compile.
  const noes: Record<Exclude<PermissionReason, 'granted'>, true> = {
    'not-granted': true,
    withdrawn: true,
    'withdrawn-unverified': true,
    annulled: true,
    'stopped-on-whatsapp': true,
    'renewal-missing': true,
    'assurance-missing': true,
    'confirmation-missing': true,
    'controller-unknown': true,
    'page-unknown': true,
    'purpose-unknown': true,
    illegible: true,
  };
  const waits: Record<ReviewReason, true> = {
    unclear: true,
    'sender-missing': true,
    'code-from-other-number': true,
    'code-without-number': true,
    'code-expired': true,
    'withdrawn-unverified': true,
    'number-changed': true,
    'unknown-type': true,
  };

  it('of a no are all that there are', () => {
    assert.deepEqual(namesIn('May I send this?').sort(), Object.keys(noes).sort());
  });

  it('for which something waits for a person are all that there are, and so are the decisions', () => {
    const section = sectionOf('What waits for a person');
    assert.deepEqual(namesIn('What waits for a person').sort(), Object.keys(waits).sort());
    for (const decision of DECISIONS) assert.ok(section.includes(`\`${decision}\``), decision);
  });
});
