import { assert } from 'chai';
import { readOut } from './screen-reader.js';

const MARKUP = `
  <div role="group" aria-labelledby="h" aria-describedby="i">
    <p id="h">Order <b>news</b></p><p id="i">Tick some.</p>
    <input type="checkbox" id="c" checked aria-describedby="d"><label for="c">Offers</label>
    <p id="d">Weekly, see <a href="#x">our terms</a>.</p>
    <label>Country <select disabled><option>Chile</option><option selected>Peru</option></select></label>
    <input aria-label="Number" value="12" required aria-invalid="true">
    <p aria-live="polite">Wrong</p>
    <p hidden>Nobody sees this</p><p aria-hidden="true">nobody hears this</p>
    <details><summary>More</summary>Inside</details>
    <svg role="img" aria-label="Code"></svg>
    <button>Save</button>
    <p role="status"></p>
  </div>`;

describe('reading out', () => {
  let host: HTMLElement;
  beforeEach(async function () {
    host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).innerHTML = MARKUP;
    if (!(await readOut(host))) this.skip();
  });
  afterEach(() => host.remove());

  it('says what the browser gives to assistive technology, in a shadow root too', async () => {
    assert.deepEqual(await readOut(host), [
      'group "Order news", described as "Tick some."',
      '  text "Order news"',
      '  text "Tick some."',
      '  checkbox "Offers", checked, described as "Weekly, see our terms."',
      '  text "Weekly, see"',
      '  link "our terms"',
      '  text "."',
      '  text "Country"',
      '  list "Country" = "Peru", unavailable',
      '  field "Number" = "12", required, invalid',
      '  live "Wrong"',
      '  disclosure "More", closed',
      '  picture "Code"',
      '  button "Save"',
      '  status ""',
    ]);
  });

  it('misses what is not said: a label that belongs to nothing, a description that is gone', async () => {
    host.shadowRoot!.innerHTML = MARKUP.replace('for="c"', '').replace('id="d"', '');
    assert.deepEqual((await readOut(host))!.slice(3, 5), ['  checkbox "", checked', '  text "Offers"']);
  });
});
