import { assert } from 'chai';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { until } from '../support/opt-in.js';
import {
  addScript,
  elementsIn,
  LOADER,
  MODULE,
  moduleTag,
  NOTHING,
  tag,
  theOptIn,
  usable,
  write,
} from './support.js';

const own = (endpoint = '/consents') =>
  `<whatsapp-opt-in business="Harbour Books" privacy-url="/p" endpoint="${endpoint}" phone="+4915112345678"></whatsapp-opt-in>`;
const bare = `<script async src="${LOADER}"></script>`;
const same = tag()
  .replace(/<script src="[^"]*"|async|><\/script>/g, '')
  .replaceAll('data-', '');

describe('loading twice, in either way and any order', () => {
  const pages: Record<string, [markup: string, elements: number]> = {
    'the loader twice': [tag() + tag(), 1],
    'the loader twice, at two addresses': [tag() + tag('async', `${LOADER}?v=2`), 1],
    'the loader three times, in every way': [tag() + tag('defer') + tag(''), 1],
    'the module twice': [moduleTag() + own() + moduleTag(), 1],
    'the module twice, at two addresses': [moduleTag() + own() + moduleTag(`${MODULE}?v=2`), 1],
    'the loader, then the module': [tag() + moduleTag(), 1],
    'the module, then the loader': [moduleTag() + tag(), 1],
    'the module of an app, then the loader': [moduleTag('/src/define.ts') + tag(), 1],
    'the loader without options and an element': [bare + own(), 1],
    'an element, then the loader without options, twice': [own() + bare + bare, 1],
    'the loader and an element that asks the same': [
      `${tag()}<whatsapp-opt-in ${same}></whatsapp-opt-in>`,
      1,
    ],
    'the loader and an element of another business': [tag() + own(), 2],
    'two loaders for two businesses': [tag() + tag().replace('Low Tide Coffee', 'Harbour Books'), 2],
  };
  for (const [what, [markup, elements]] of Object.entries(pages))
    it(`does no harm: ${what}`, async () => {
      const page = await write(markup);
      await until(() => elementsIn(page).length >= elements);
      const asked = await usable(page);
      assert.lengthOf(asked, elements);
      for (const { element, box } of asked) {
        assert.equal(element.state, 'ready');
        assert.isFalse(box('marketing').checked);
      }
      await click(asked[0]!.box('marketing'));
      assert.isTrue(asked[0]!.element.choices[0]?.granted);
      assert.deepEqual(page.window.seen, NOTHING);
    });

  it('does no harm: a framework that runs the tag again when everything is there', async () => {
    const page = await write(tag());
    const asked = await theOptIn(page);
    await click(asked.box('marketing'));
    const loaded = new Promise((resolve) => {
      const again = page.document.querySelector<HTMLScriptElement>('script[data-business]')!;
      addScript(page, { src: again.src, onload: resolve }, again.dataset as Record<string, string>);
    });
    await loaded;
    assert.equal((await theOptIn(page)).element, asked.element);
    assert.isTrue(asked.box('marketing').checked);
    assert.deepEqual(page.window.seen, NOTHING);
  });

  it('delivers one proof once', async () => {
    const at = await endpoint({ status: 201, body: {} });
    const page = await write(moduleTag() + own(at.path) + moduleTag(`${MODULE}?v=2`) + bare);
    const asked = await theOptIn(page);
    await click(asked.box('marketing'));
    await click(asked.part('confirm'));
    await until(() => asked.element.state === 'delivered');
    await asked.element.flush();
    assert.lengthOf(await at.requests(), 1);
    assert.lengthOf(asked.heard('opt-in-proof'), 1);
  });
});
