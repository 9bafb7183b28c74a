import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { addScript, MODULE, NOTHING, open, theOptIn, write } from './support.js';

describe('a page as somebody once wrote it', () => {
  it('loads the module and holds the element', async () => {
    const page = await open('module');
    const asked = await theOptIn(page);
    await click(asked.box('marketing'));
    assert.isTrue(asked.element.choices[0]?.granted);
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('names no language: it is asked in one of ours, the person\u2019s if we have it', async () => {
    const page = await open('no-lang');
    const asked = await theOptIn(page);
    const [browsers] = navigator.language.split('-');
    await click(asked.box('service'));
    const { language } = asked.element.capture()!.notice;
    assert.equal(language.split('-')[0], ['de', 'ar'].includes(browsers!) ? browsers : 'en');
    assert.include(asked.text(), 'Low Tide Coffee');
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('has no doctype, and the question in a table: all of it stays legible', async () => {
    const page = await open('quirks');
    assert.equal(page.document.compatMode, 'BackCompat');
    const asked = await theOptIn(page);
    await click(asked.box('marketing'));
    const [choice] = asked.element.capture()!.choices;
    assert.isFalse(choice!.evidence.hidden);
    assert.isAtLeast(choice!.evidence.fontSizePx, 14);
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('has its addresses start elsewhere: our files are found, its own addresses mean what they say', async () => {
    const page = await open('base');
    const asked = await theOptIn(page);
    assert.include(asked.text(), 'Datenschutz');
    const link = asked.part<HTMLAnchorElement>('privacy-link');
    assert.equal(new URL(link.href).pathname, '/test/pages/elsewhere/datenschutz');
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('comes from a server that names no charset for scripts: umlauts stay umlauts', async () => {
    const { headers } = await fetch(MODULE);
    assert.equal(headers.get('content-type'), 'text/javascript');
    const asked = await theOptIn(await open('base'));
    assert.match(asked.text(), /[äöü]/);
    assert.notMatch(asked.text(), /\ufffd|Ã/);
  });

  it('held the element, and had set it up, before the script came', async () => {
    const page = await write('<whatsapp-opt-in></whatsapp-opt-in>');
    const proofs: unknown[] = [];
    Object.assign(page.document.querySelector('whatsapp-opt-in')!, {
      business: 'Low Tide Coffee',
      config: { privacyUrl: '/privacy', phone: '+4915112345678' },
      onConsent: (proof: unknown) => proofs.push(proof),
    });
    addScript(page, { type: 'module', src: MODULE });
    const asked = await theOptIn(page);
    await click(asked.box('marketing'));
    assert.equal((await asked.element.confirm()).status, 'delivered');
    assert.lengthOf(proofs, 1);
    assert.deepEqual(page.window.seen, NOTHING);
  });
});
