import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { frameOf, optInIn } from '../support/frame.js';
import { settled, until, watch } from '../support/opt-in.js';

/** A page of its own, which has loaded nothing yet. */
async function openWith(attributes: string, around = '') {
  const frame = await frameOf(`<html lang="en"><script type="module" src="/src/define.ts"></script>${around}
    <whatsapp-opt-in business="Low Tide Coffee" privacy-url="/p" callback="stop" ${attributes}></whatsapp-opt-in>`);
  const made = watch(await optInIn(frame));
  await settled(made);
  const asked = () =>
    frame.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /libphonenumber|phone\/rules/.test(path));
  return { ...made, asked, frame };
}

describe('what normalising numbers needs', () => {
  it('is never loaded for a number that the site gives in E.164', async () => {
    const { asked, box, element } = await openWith('phone="+4915112345678"');
    await click(box('marketing'));
    await click(box('service'));
    assert.equal(element.capture()?.subject.phone, '+4915112345678');
    assert.equal((await element.confirm()).proof?.subject.phone, '+4915112345678');
    assert.deepEqual(asked(), []);
  });

  const sources: [string, string, string][] = [
    ['a number in national form', 'phone="0151 12345678" country="DE"', ''],
    [
      'the page\u2019s own input',
      'phone-field="#tel" country="DE"',
      '<input id="tel" value="0151 12345678">',
    ],
    ['the element\u2019s own field', 'country="DE"', ''],
  ];
  for (const [what, attributes, around] of sources) {
    it(`is loaded at the first touch of a box and not before, for ${what}`, async () => {
      const { asked, box } = await openWith(attributes, around);
      assert.deepEqual(asked(), []);
      await click(box('marketing'));
      await until(() => asked().length > 0);
    });
  }

  it('is loaded when the keyboard reaches the field', async () => {
    const { asked, part } = await openWith('country="DE"');
    part('phone-input').focus();
    await until(() => asked().length > 0);
  });

  it('is loaded once for all elements of a page', async () => {
    const { asked, box, frame, element } = await openWith('country="DE"');
    frame.document.body.insertAdjacentHTML('beforeend', element.outerHTML);
    const second = watch(frame.document.querySelectorAll('whatsapp-opt-in')[1]!);
    await settled(second);
    await click(box('marketing'));
    await click(second.box('marketing'));
    await until(() => asked().length > 0);
    assert.equal(new Set(asked()).size, asked().length);
  });
});
