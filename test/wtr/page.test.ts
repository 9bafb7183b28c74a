import { assert } from 'chai';
import { openPage } from './page.js';

describe('a raw test page', () => {
  it('has the headers of the file beside it', async () => {
    const frame = await openPage('strict.html');
    const page = frame.contentDocument;
    assert.include(page?.title, 'strict content security policy');
    assert.isUndefined(page?.documentElement.dataset['ran']);
    const paragraph = page?.querySelector('p');
    assert.notEqual(paragraph && frame.contentWindow?.getComputedStyle(paragraph).color, 'rgb(1, 2, 3)');
    frame.remove();
  });

  it("can use msw's service worker, served from the installed package", async () => {
    const response = await fetch('/mockServiceWorker.js');
    assert.equal(response.status, 200);
    assert.include(await response.text(), 'Mock Service Worker');
  });
});
