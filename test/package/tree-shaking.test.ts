import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build, type Rolldown } from 'vite';
import { install, type Consumer } from './support/consumer.js';

let consumer: Consumer;
before(() => {
  consumer = install();
});
after(() => consumer.remove());

/** Bundles a module of the consumer's project; gives the code and the files that code comes from. */
async function bundle(code: string) {
  const entry = consumer.write('entry.js', code);
  const outputs = (await build({
    root: consumer.folder,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
  const [main] = chunks;
  const used = chunks.flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
  return { code: main?.code ?? '', used };
}

const PAGE =
  /node_modules\/(@lit\/|lit[-/]|lit$|i18next|libphonenumber-js|lean-qr|@floating-ui)|dist\/esm\/element/;
const pageParts = (used: string[]) => used.filter((id) => PAGE.test(id));

describe('a bundle holds what is used', () => {
  it('checking a proof takes nothing of the page along', async () => {
    const { code, used } = await bundle(
      `import { verify } from 'whatsapp-opt-in/proof'; console.log(verify(''));`,
    );
    assert.match(code, /digest-mismatch/);
    assert.deepEqual(pageParts(used), []);
  });

  it('importing the class and not using it leaves nothing behind', async () => {
    const { used } = await bundle(`import { WhatsAppOptIn } from 'whatsapp-opt-in';`);
    assert.deepEqual(
      used.filter((id) => !id.endsWith('entry.js')),
      [],
    );
  });

  it('the error class does not bring the element along', async () => {
    const { used } = await bundle(`import { OptInError } from 'whatsapp-opt-in'; console.log(OptInError);`);
    assert.deepEqual(pageParts(used), []);
  });

  for (const entry of ['define', 'whatsapp-opt-in.js']) {
    it(`whatsapp-opt-in/${entry} is kept though nothing is taken from it: it registers the element`, async () => {
      const { code } = await bundle(`import 'whatsapp-opt-in/${entry}';`);
      assert.match(code, /customElements\.define\(/);
      assert.match(code, /["'`]whatsapp-opt-in["'`]/);
    });
  }

  it('languages, rules and details stay files of their own, to be loaded on demand', async () => {
    const { code, used } = await bundle(`import 'whatsapp-opt-in/define';`);
    for (const part of ['libphonenumber-js', '@floating-ui', 'i18n/de.js'])
      assert.ok(
        used.some((id) => id.includes(part)),
        part,
      );
    assert.doesNotMatch(code, /parsePhoneNumber|computePosition|Datenschutz/);
  });
});
