import { assert } from 'chai';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { examplesOf, type Example } from '../../package/support/markdown.js';
import { addScript, LOADER, moduleTag, NOTHING, theOptIn, usable, write, type Site } from './support.js';

const readme = await (await fetch('/README.md')).text();
const examples = examplesOf(readme);

/** A page with an example as it is shown; only the place of our files is the test server's. */
function paste({ code }: Example): Promise<Site> {
  const here = code.replace('/whatsapp-opt-in/loader.js', LOADER);
  return write(`<main id="checkout"></main>${here === code ? moduleTag() + code : here}`);
}

const pages = examples.filter(({ language }) => language === 'html');

describe('the pages of the README', () => {
  it('are there: the tag, Tag Manager, own words, a law, the form, the JSON, the account page', () => {
    assert.lengthOf(pages, 7);
    assert.include(pages[0]!.code, 'src="/whatsapp-opt-in/loader.js"');
  });

  for (const example of pages)
    it(`ask, and have nothing to complain about: under "${example.under}", ${example.code.split('\n')[0]}`, async () => {
      const page = await paste(example);
      const { element, text } = await theOptIn(page);
      assert.equal(element.state, 'ready');
      assert.include(text(), 'Acme Shoes');
      assert.deepEqual(page.window.seen, NOTHING);
    });

  it('show the words that the proof beside them quotes', async () => {
    const form = pages.find(({ code }) => code.includes('<form'))!;
    const asked = await theOptIn(await paste(form));
    const proof = JSON.parse(examples.find(({ language }) => language === 'json')!.code) as {
      choices: { purpose: string; label: string; disclosure: string }[];
    };
    for (const { purpose, label, disclosure } of proof.choices) {
      assert.equal(asked.label(purpose).innerText, label);
      assert.equal(asked.disclosure(purpose).innerText, disclosure);
    }
  });

  it('show an own purpose with how often and how to stop added', async () => {
    const json = pages.find(({ code }) => code.includes('"club"'))!;
    const asked = await theOptIn(await paste(json));
    assert.match(
      asked.disclosure('club').innerText,
      /Dates and places of our runs\..*2 messages a month.*STOP/,
    );
  });
});

describe('the laws and the languages of the README', () => {
  it('show the words that its example puts over ours', async () => {
    const asked = await theOptIn(await paste(pages.find(({ code }) => code.includes('"texts"'))!));
    assert.include(asked.text(), 'Tick what you would like to hear about');
  });

  it('add what the table says of Canada', async () => {
    const asked = await theOptIn(await paste(pages.find(({ code }) => code.includes('data-jurisdiction'))!));
    assert.include(asked.text(), 'To withdraw your consent or ask about it, contact help@acme.example.');
    assert.include(asked.text(), '12 Water Street');
    assert.include(readme, 'To withdraw your consent or ask about it, contact help@acme.example.');
  });
});

describe('the script of the README', () => {
  it('hears of the delivery and learns how the confirmation went', async () => {
    const at = await endpoint({ status: 201, body: { receipt: 'a.b.c' } });
    const page = await write(
      `${moduleTag()}<whatsapp-opt-in business="Acme Shoes" privacy-url="/privacy" endpoint="${at.path}" phone="+4915112345678"></whatsapp-opt-in>`,
    );
    const asked = await theOptIn(page);
    await click(asked.box('marketing'));
    const script = examples.find(({ language, code }) => language === 'js' && code.includes('.confirm()'))!;
    const lines: unknown[][] = [];
    page.window.console.log = (...line: unknown[]) => void lines.push(line);
    const done = new Promise((resolve) => page.document.addEventListener('example', resolve, { once: true }));
    addScript(page, {
      type: 'module',
      text: `${script.code}\ndocument.dispatchEvent(new CustomEvent('example', { detail: { status, proof, receipt, error } }));`,
    });
    const { detail } = (await done) as CustomEvent<Record<string, unknown>>;
    const { lastProof } = asked.element;
    assert.deepEqual(detail, { status: 'delivered', proof: lastProof, receipt: 'a.b.c', error: undefined });
    assert.deepEqual(lines, [['kept', lastProof?.id]]);
    assert.include(script.code, `'${String(detail['status'])}'`);
    assert.lengthOf(await usable(page), 1);
    assert.deepEqual(page.window.seen, NOTHING);
  });
});
