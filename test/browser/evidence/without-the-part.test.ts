/** What measures the words may be slow, or not come: a proof is made all the same, and claims no more than was looked at. */
import { assert } from 'chai';
import { verify, type ConsentProof } from '../../../src/proof/index.js';
import { endpoint, type Answer, type Endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { kept } from '../delivering/support.js';
import { frameOf, optInIn, type Frame } from '../support/frame.js';
import { settled, until, watch, type OptIn } from '../support/opt-in.js';

const PART = '/src/evidence/index.ts';
const javascript = (body: string): Answer => ({
  headers: { 'Content-Type': 'text/javascript' },
  status: 200,
  body,
});
/** The part as it is, from an address of its own. */
const genuine = javascript(`export * from '${PART}?genuine'`);
/** One that can be started at the second try only. */
const late = javascript(
  `import { createMeasure as genuine } from '${PART}?genuine';
  let times = 0;
  export function createMeasure(ports) {
    if (times++ === 0) throw new Error('not yet');
    return genuine(ports);
  }`,
);
/** One that fails, as one of another release may. */
const faulty = javascript(
  'export const createMeasure = () => () => { throw new Error("of another release") }',
);

/** A checkout that leaves for `order`, where the part comes from `part`. */
async function checkout(
  part: Endpoint,
  { order, css = '' }: { order?: Endpoint; css?: string } = {},
): Promise<Frame & { asked: OptIn; consents: Endpoint }> {
  const consents = await endpoint({ hold: true });
  const imports = JSON.stringify({ imports: { [PART]: part.path } });
  const shown = await frameOf(
    `<!doctype html><html lang="en"><style>${css}</style><script type="importmap">${imports}</script>
    <form method="post" action="${order?.path ?? ''}"><button>Buy</button>
    <whatsapp-opt-in business="Low Tide Coffee" privacy-url="/p" phone="+4915112345678" endpoint="${consents.url}">
    </whatsapp-opt-in></form><script type="module" src="/src/define.ts"></script>`,
  );
  const asked = watch(await optInIn(shown));
  await settled(asked);
  return { ...shown, asked, consents };
}

const buy = ({ document }: Frame) => click(document.querySelector('button')!);

/** The only proof that waits to be sent, which must be valid. */
function keptProof(): ConsentProof {
  const [{ record }, ...more] = kept('outbox') as unknown as [{ record: ConsentProof }];
  assert.deepEqual(more, []);
  assert.deepEqual(verify(JSON.stringify(record)).problems, []);
  return record;
}

function assertPlain({ notice, choices }: ConsentProof): void {
  assert.doesNotHaveAnyKeys(notice, ['layout', 'evidence']);
  for (const { evidence, label, disclosure } of choices) {
    assert.hasAllKeys(evidence, ['events', 'onScreenMs', 'fontSizePx', 'hidden']);
    assert.includeMembers(notice.text.split('\n'), evidence.hidden ? [label] : [label, disclosure]);
  }
}

describe('a confirmation before the part that measures has come', () => {
  it('makes and keeps the proof at once, in a form that leaves the page', async () => {
    const part = await endpoint({ ...genuine, hold: true });
    const order = await endpoint({
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: 'Thank you.',
    });
    const page = await checkout(part, { order });
    await part.received(1);
    await click(page.asked.box('marketing'));
    await buy(page);
    const [{ body }] = (await order.received(1)) as unknown as [{ body: string }];
    const proof = keptProof();
    assertPlain(proof);
    assert.isFalse(proof.choices[0]!.evidence.hidden);
    assert.deepEqual(JSON.parse(new URLSearchParams(body).get('whatsapp_opt_in')!), proof);
    assert.deepEqual(page.faults, []);
  });

  it('keeps the proof before confirm() returns', async () => {
    const part = await endpoint({ ...genuine, hold: true });
    const page = await checkout(part);
    await click(page.asked.box('marketing'));
    void page.asked.element.confirm();
    assertPlain(keptProof());
  });

  it('tells the size that the style sets, and words that are not drawn or have no room', async () => {
    const part = await endpoint({ ...genuine, hold: true });
    const disclosure = (css: string) => `whatsapp-opt-in::part(disclosure) { ${css} }`;
    for (const css of [
      'display: none',
      'visibility: hidden',
      'font-size: 0',
      'height: 0; overflow: hidden',
    ]) {
      const { asked, frame } = await checkout(part, { css: disclosure(css) });
      await click(asked.box('marketing'));
      const { notice, choices } = asked.element.capture()!;
      assert.isTrue(choices[0]!.evidence.hidden, css);
      assert.notInclude(notice.text, choices[0]!.disclosure, css);
      frame.remove();
    }
    const { asked } = await checkout(part, { css: disclosure('font-size: 9px') });
    await click(asked.box('marketing'));
    const [{ evidence }] = asked.element.capture()!.choices as [ConsentProof['choices'][number]];
    assert.deepInclude(evidence, { fontSizePx: 9, hidden: false });
  });

  it('looks once it has come, for the proofs that follow', async () => {
    const part = await endpoint({ ...genuine, hold: true });
    const page = await checkout(part);
    await part.received(1);
    await click(page.asked.box('marketing'));
    assertPlain(page.asked.element.capture()!);
    await part.release();
    const { notice, choices } = await until(() => {
      const proof = page.asked.element.capture();
      return proof?.notice.layout && proof;
    });
    assert.lengthOf(notice.layout!.lines, notice.text.split('\n').length);
    for (const evidence of [notice.evidence!, ...choices.map((choice) => choice.evidence)])
      assert.deepInclude(evidence, { hidden: false, covered: false });
    assert.deepEqual(page.asked.errors(), []);
  });
});

describe('a part that measures and', () => {
  it('cannot be loaded is said once, asked for no more than twice, and breaks neither tick nor sale', async () => {
    const part = await endpoint({ status: 500 });
    const order = await endpoint({
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: 'Thank you.',
    });
    const page = await checkout(part, { order });
    await until(() => page.asked.errors('load-failed').length);
    for (const purpose of ['marketing', 'service']) await click(page.asked.box(purpose));
    assertPlain(page.asked.element.capture()!);
    await buy(page);
    await order.received(1);
    assert.lengthOf(page.asked.errors(), 1);
    // Firefox and WebKit remember a file that did not come for as long as the page is open.
    assert.isAtMost((await part.requests()).length, 2);
    assert.isTrue(keptProof().choices.every(({ granted }) => granted));
    assert.deepEqual(page.faults, []);
  });

  it('could not be started is tried once more at the next tick', async () => {
    const page = await checkout(await endpoint(late));
    await until(() => page.asked.errors('load-failed').length);
    await click(page.asked.box('marketing'));
    await until(() => page.asked.element.capture()?.notice.layout);
    assert.lengthOf(page.asked.errors(), 1);
    assert.deepEqual(page.faults, []);
  });

  it('fails is said once, and breaks neither tick nor sale', async () => {
    const part = await endpoint(faulty);
    const order = await endpoint({
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: 'Thank you.',
    });
    const page = await checkout(part, { order });
    for (const purpose of ['marketing', 'service']) await click(page.asked.box(purpose));
    await until(() => page.asked.errors('internal').length);
    assertPlain(page.asked.element.capture()!);
    await buy(page);
    await order.received(1);
    assert.lengthOf(page.asked.errors(), 1);
    assert.isTrue(keptProof().choices.every(({ granted }) => granted));
    assert.deepEqual(page.faults, []);
  });
});
