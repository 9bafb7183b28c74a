/** The review sheet is approved in place of the element: what it shows has to be what the element shows. */
import { assert } from 'chai';
import { languages } from '../../../src/i18n/index.js';
import { jurisdictionIds } from '../../../src/jurisdictions/index.js';
import { sha256Hex, type ConsentProof } from '../../../src/proof/index.js';
import { click, type } from '../../wtr/input.js';
import { optIn, page, until, type Attributes, type OptIn } from '../support/opt-in.js';

const PHONE = '+12025550123';

/** What the sheet says of one notice. */
interface Shown {
  /** With the label of the element's own phone field. */
  lines: string[];
  /** Without it. */
  linesWithout: string[];
  digests: string[];
  text: string;
}

/** The sheet's notices by their titles, such as `de, eu`. */
function noticesIn(sheet: string): Map<string, Shown> {
  const [, ...parts] = sheet.split(/\n\n([\w-]+, \w+)\n-+\n/);
  const notices = new Map<string, Shown>();
  for (let at = 0; at < parts.length; at += 2) notices.set(parts[at]!, shownIn(parts[at + 1]!));
  return notices;
}

function shownIn(text: string): Shown {
  const [, lines = ''] = text.split('\n\n');
  const unmarked = (line: string) => line.slice('    '.length);
  const all = lines.split('\n');
  return {
    lines: all.map(unmarked),
    linesWithout: all.filter((line) => !line.startsWith('  * ')).map(unmarked),
    digests: text.match(/\b[\da-f]{64}\b/g) ?? [],
    text,
  };
}

/**
 * An element with a confirmed yes that has been taken back since: that is worth a proof in whatever words the page then
 * stands, without another act.
 */
async function takenBack(made: OptIn): Promise<OptIn> {
  await click(made.box('marketing'));
  await made.element.confirm();
  await click(made.box('marketing'));
  return made;
}

async function proofIn(made: OptIn, language: string, jurisdiction: string): Promise<ConsentProof> {
  const { element, part } = made;
  element.lang = language;
  element.setAttribute('jurisdiction', jurisdiction);
  await element.updateComplete;
  await until(() => part('container').lang === language && !part('container').inert);
  return element.capture()!;
}

/** Each language once, and each jurisdiction among them. */
const inTurn = languages.map(
  (language, at) => [language, jurisdictionIds[at % jurisdictionIds.length]!] as const,
);

describe('the review sheet that the command writes', () => {
  let sheet: string;
  let notices: Map<string, Shown>;
  let config: object;
  before(async () => {
    const [text, options] = await Promise.all([
      fetch('/__review.txt'),
      fetch('/test/browser/review/options.json'),
    ]);
    sheet = await text.text();
    notices = noticesIn(sheet);
    config = { ...(await options.json()), onConsent: () => undefined };
  });

  const made = (attributes: Attributes = {}) =>
    optIn({ business: undefined, 'privacy-url': undefined, ...attributes }, { properties: { config } });

  describe('has every notice as the element proves it under each jurisdiction, digest and all,', () => {
    let field: HTMLElement;
    let opened: OptIn;
    before(async () => {
      field = page(`<input id="their-phone" value="${PHONE}" />`);
      opened = await takenBack(await made({ 'phone-field': '#their-phone' }));
    });
    // One element for all: what was done in it stays when it is moved.
    beforeEach(() => document.body.append(field, opened.element));
    afterEach(() => [field, opened.element].forEach((one) => one.remove()));

    for (const language of languages) {
      it(`in ${language}`, async () => {
        for (const jurisdiction of jurisdictionIds) {
          const { notice } = await proofIn(opened, language, jurisdiction);
          const shown = notices.get(`${language}, ${jurisdiction}`)!;
          assert.deepEqual(notice.text.split('\n'), shown.linesWithout, jurisdiction);
          assert.equal(notice.sha256, shown.digests[1], jurisdiction);
        }
      });
    }
  });

  it('has the line of the element\u2019s own phone field where it stands, and its digest', async () => {
    const asking = await made({ country: 'US' });
    await click(asking.part('phone-input'));
    await type(PHONE);
    await takenBack(asking);
    for (const [language, jurisdiction] of inTurn) {
      const { notice } = await proofIn(asking, language, jurisdiction);
      const title = `${language}, ${jurisdiction}`;
      const shown = notices.get(title)!;
      assert.deepEqual(notice.text.split('\n'), shown.lines, title);
      assert.equal(notice.sha256, shown.digests[0], title);
    }
  });

  it('has what is said where the page gives the number, which stands in the text', async () => {
    const known = await takenBack(await made({ phone: PHONE }));
    const { notice } = await proofIn(known, 'en', 'us');
    const { linesWithout, text } = notices.get('en, us')!;
    const [instead, ...others] = notice.text.split('\n').filter((line) => !linesWithout.includes(line));
    assert.include(instead, PHONE);
    assert.include(`${text}\n`, `\n    ${instead}\n`);
    assert.isEmpty(others);
  });

  it('has each purpose as it stands in a proof, so that a plain search for its digest finds it', async () => {
    const opened = await takenBack(await made({ phone: PHONE }));
    const { choices } = await proofIn(opened, 'ar', 'eu');
    assert.lengthOf(choices, 3);
    for (const { label, disclosure } of choices) {
      assert.include(sheet, `\n    ${label}\n    ${sha256Hex(label)}\n`);
      assert.include(sheet, `\n    ${disclosure}\n    ${sha256Hex(disclosure)}\n`);
    }
  });
});
