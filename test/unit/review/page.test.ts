import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { sheetPage, sheetText } from '../../../src/review/index.js';
import { sheetOf, WHOLE } from './support/sheets.js';

const digestsIn = (text: string) => text.match(/\b[\da-f]{64}\b/g) ?? [];

describe('the review sheet as a page and as text', () => {
  const business = 'Low Tide <script>alert(1)</script> & "Söhne"';
  let page: string;
  let text: string;
  before(async () => {
    const sheet = await sheetOf(
      { ...WHOLE, business },
      { languages: ['en', 'ar'], jurisdictions: ['us', 'br'] },
    );
    page = sheetPage(sheet);
    text = sheetText(sheet);
  });

  it('are one and the same, digest by digest', () => {
    assert.ok(digestsIn(text).length > 150);
    assert.deepEqual(digestsIn(page), digestsIn(text));
  });

  it('run, load and send nothing, and take what the business is called as a text', () => {
    assert.doesNotMatch(page, /<(?:script|link|img|iframe|form|object)\b|\son\w+=|\sstyle=|@import|url\(/i);
    assert.ok(page.includes('Low Tide &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Söhne&quot;'));
    assert.ok(text.includes(business));
  });

  it('have a policy that lets their own style pass and nothing else', () => {
    const [, style] = /<style>([^]*)<\/style>/.exec(page)!;
    const hash = createHash('sha256').update(style!).digest('base64');
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(page)!;
    assert.ok(policy!.startsWith(`default-src 'none'; style-src 'sha256-${hash}';`), policy);
  });

  it('say of each text which language it is in, and which way it runs', () => {
    const arabic = page.match(/<(?:p|div)\b[^>]*>[^<]*[\u0600-\u06ff]/g) ?? [];
    const inBlock = page.match(/<div class="shown" lang="ar" dir="rtl">/g) ?? [];
    assert.equal(inBlock.length, 2);
    const alone = arabic.filter((start) => !start.startsWith('<p class='));
    assert.ok(alone.length > 100);
    for (const start of alone) assert.match(start, /^<p lang="ar" dir="rtl">/);
  });

  it('lead from the contents to every language and notice', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      links.filter((id) => !ids.includes(id)),
      [],
    );
    for (const id of ['en', 'ar', 'en-us', 'ar-br']) assert.ok(links.includes(id), id);
  });

  it('tell where each jurisdiction comes from, when that was read, and that a language was read by nobody yet', () => {
    for (const shown of [page, text]) {
      assert.match(shown, /47 CFR 64\.1200/);
      assert.match(shown, /Compared with the sources on 20\d\d-\d\d-\d\d/);
      assert.equal(shown.match(/No native speaker has read these texts yet\./g)?.length, 2);
    }
  });
});
