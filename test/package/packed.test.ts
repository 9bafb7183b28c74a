import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { install, linkCommands, manifest, root, type Consumer } from './support/consumer.js';

const JAVASCRIPT = /\.js$/;
/** What runs in a page alone; the rest can be imported anywhere. */
const PAGE_ONLY = ['./whatsapp-opt-in.js', './loader.js'];
const entries = Object.keys(manifest.exports).map((entry) => entry.replace(/^\./, manifest.name));

let consumer: Consumer;
before(() => {
  consumer = install();
});
after(() => consumer.remove());

/** Runs a module in the consumer's project, in plain Node. */
const node = (code: string) => consumer.run(process.execPath, ['--input-type=module', '--eval', code]);

describe('what npm packs', () => {
  it('is dist and the papers, and nothing that a project would not use', () => {
    const outside = consumer.files.filter((path) => !path.startsWith('dist/')).sort();
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json'];
    assert.deepEqual(outside, papers);
  });

  it('is all of dist that the scripts, the modules and their types need, and no other kind of file', () => {
    const shipped = consumer.files.filter((path) => path.startsWith('dist/'));
    assert.ok(shipped.length > 100);
    const known =
      /^dist\/((chunks\/)?[\w-]+\.js|(custom-elements|consent-proof\.schema)\.json|esm\/[\w/-]+(\.d\.ts|\.js))$/;
    assert.deepEqual(
      shipped.filter((path) => !known.test(path)),
      [],
    );
    for (const path of shipped.filter((one) => /^dist\/esm\/.*\.js$/.test(one))) {
      assert.ok(shipped.includes(path.replace(JAVASCRIPT, '.d.ts')), `${path} has no types`);
    }
  });

  it('satisfies publint, strictly', async () => {
    const publint = join(root, 'node_modules/publint/src/cli.js');
    const { code, out } = await consumer.run(process.execPath, [publint, consumer.tarball, '--strict']);
    assert.equal(code, 0, out);
  });

  it('has types that are not wrong, for whoever imports modules', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { code, out } = await consumer.run(process.execPath, [
      attw,
      consumer.tarball,
      // Web components are modules only: require() of them and the resolution of Node 10 are not supported.
      ...['--profile', 'esm-only'],
      // For a script tag: they have nothing to import from TypeScript.
      ...['--exclude-entrypoints', ...PAGE_ONLY],
      ...['--format', 'ascii', '--no-emoji', '--no-color', '--no-definitely-typed'],
    ]);
    assert.equal(code, 0, out);
  });

  it('says the same version everywhere', async () => {
    const { out } = await node(`import { version } from 'whatsapp-opt-in'; console.log(version)`);
    assert.equal(out.trim(), manifest.version);
    const shipped = readFileSync('dist/whatsapp-opt-in.js', 'utf8');
    assert.match(shipped, new RegExp(`["'\`]${manifest.version.replaceAll('.', '\\.')}["'\`]`));
    const [newest] = /^## .*/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
    assert.match(newest ?? '', new RegExp(`Unreleased|${manifest.version}`));
  });
});

describe('every entry', () => {
  for (const entry of entries) {
    it(`${entry} leads to a file that was packed`, async () => {
      const { out, err } = await node(`console.log(import.meta.resolve('${entry}'))`);
      assert.ok(out && existsSync(new URL(out.trim())), `${out}${err}`);
    });
  }

  const modules = entries.filter((entry) => !/\.js(on)?$/.test(entry));
  for (const entry of modules) {
    it(`${entry} can be imported where there is no page, says nothing and keeps nothing running`, async () => {
      const { code, out, err } = await node(`
        const { ...all } = await import('${entry}');
        if (Object.keys(all).length === 0) throw new Error('it exports nothing');`);
      assert.deepEqual({ code, out, err }, { code: 0, out: '', err: '' });
    });
  }

  it('of the class alone registers nothing; the other does, and twice does no harm', async () => {
    const { out, err } = await node(`
      const registered = () => globalThis.customElements?.get('whatsapp-opt-in') !== undefined;
      await import('whatsapp-opt-in');
      const before = registered();
      await import('whatsapp-opt-in/define');
      await import(import.meta.resolve('whatsapp-opt-in/define') + '?again');
      console.log(before, registered());`);
    assert.equal(out.trim(), 'false true', err);
  });
});

describe('the command', () => {
  it('can be run once the package is installed', async () => {
    linkCommands(consumer);
    const { code, out, err } = await consumer.run('whatsapp-opt-in', ['--help']);
    assert.equal(code, 0, err);
    assert.match(out, /whatsapp-opt-in serve/);
  });

  it('can be run in a clone, where nobody installs it', async () => {
    const command = join(root, manifest.bin['whatsapp-opt-in']!);
    const { code, err } = await consumer.run(command, ['--help']);
    assert.equal(code, 0, err);
  });
});
