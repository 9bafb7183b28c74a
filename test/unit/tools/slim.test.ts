import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type * as config from '../../../src/config/index.js';
import type * as digest from '../../../src/proof/digest.js';
import { Cuts } from '../../build/cuts.js';
import { FILES, slim, slimPackages } from '../../build/slim.js';
import { bundle } from './support/bundle.js';

const files = Object.keys(FILES);
const source = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');

describe('packages cut down for the script tag', () => {
  it('stop the build when one of them has changed anywhere', () => {
    for (const file of files) {
      assert.throws(() => slim(file, `${source(file)}\n`), new RegExp(`slim: ${file} has changed`));
    }
  });

  it('stop the build when a file is not imported any more', () => {
    const { transform, buildEnd } = slimPackages();
    for (const file of files.slice(1)) transform(source(file), `/shop/node_modules/${file}`);
    assert.throws(() => buildEnd(), new RegExp(`slim: ${files[0]} did not pass`));
    transform(source(files[0]!), `C:\\shop\\node_modules\\${files[0]!.replaceAll('/', '\\')}`);
    assert.doesNotThrow(() => buildEnd());
  });

  it('stop the build when another part of the house asks for one of them', () => {
    const importing = (file: string, used: number, imported: string) => () =>
      slimPackages().generateBundle.call(
        { getModuleInfo: () => ({ importedIds: [`/shop/node_modules/${imported}`] }) },
        {},
        { 'a.js': { modules: { [file]: { renderedLength: used } } }, 'a.css': {} },
      );
    assert.throws(
      importing('/shop/src/element/new.ts', 9, 'zod/mini/index.js'),
      /slim: .*new\.ts asks for zod\./,
    );
    assert.throws(
      importing('/shop/src/element/new.ts', 9, '@noble/hashes/hmac.js'),
      /asks for @noble\/hashes/,
    );
    assert.doesNotThrow(importing('/shop/src/proof/schema.ts', 0, 'zod/mini/index.js'));
    assert.doesNotThrow(importing('C:\\shop\\src\\proof\\digest.ts', 9, '@noble/hashes/sha2.js'));
    assert.doesNotThrow(importing('/shop/src/element/new.ts', 9, 'lit/index.js'));
  });

  it('say nothing about a missing file when the build failed for another reason', () => {
    assert.doesNotThrow(() => slimPackages().buildEnd(new Error('another')));
  });

  it('hash as the original does', async () => {
    const { sha256Hex } = await bundle<typeof digest>('src/proof/digest.ts', 'slim');
    const reference = (text: string) => createHash('sha256').update(text).digest('hex');
    // Lengths around the blocks of 64 bytes and the place of the length in the last one.
    for (const length of [...Array(200).keys(), 1_000, 100_000]) {
      assert.equal(sha256Hex('a'.repeat(length)), reference('a'.repeat(length)));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        assert.equal(sha256Hex(text), reference(text));
      }),
    );
  });

  it('check options as the original does', async (context) => {
    // The browser's parsers, which two of the checks ask.
    const document = {
      baseURI: 'https://shop.example/checkout',
      createDocumentFragment: () => ({ querySelector: () => null }),
    };
    Object.assign(globalThis, { document });
    context.after(() => Reflect.deleteProperty(globalThis, 'document'));
    const whole = await bundle<typeof config>('src/config/index.ts', 'whole');
    const cut = await bundle<typeof config>('src/config/index.ts', 'slim');
    const names = Object.keys(whole.options) as (keyof typeof whole.options)[];
    const value = fc.oneof(
      fc.constantFrom(
        ...['', 'DE', 'opt-in', 'default', '4/month', 'marketing', 'marketing service', 'x'.repeat(200)],
      ),
      fc.constantFrom(
        ...['https://shop.example/p', 'ftp://x', '/privacy', '#phone', '+4930123456', '0/month'],
      ),
      fc.constantFrom(
        true,
        null,
        undefined,
        3,
        [],
        {},
        [{ id: 'news', label: 'a', disclosure: 'b' }],
        ['service'],
        {
          de: { stop: 'a' },
        },
      ),
    );
    const given = fc
      .record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] })
      .map((some) => ({ business: 'Shop', privacyUrl: '/privacy', ...some }));
    fc.assert(
      fc.property(given, (options) => {
        assert.deepEqual(shown(cut.resolveConfig(options)), shown(whole.resolveConfig(options)));
      }),
      { numRuns: 300 },
    );
    assert.ok('config' in cut.resolveConfig({ business: 'Shop', privacyUrl: '/privacy' }));
    assert.deepEqual(names.map(cut.defaultOf), names.map(whole.defaultOf));
  });
});

describe('a cut', () => {
  const code =
    'class A {\n  one() {\n    two();\n  }\n  two() {\n  }\n}\nexport const b = 1;\nconst c = {\n  d: 1\n};\n';

  it('takes out a method, a declaration, words, and nothing beside them', () => {
    const cuts = new Cuts(code);
    cuts.method('A', 'two');
    cuts.declaration('const b', 'const b = $1;');
    cuts.declaration('const c', '');
    cuts.text('two();', '');
    assert.equal(cuts.code, 'class A {\n  one() {\n    \n  }\n\n}\nconst b = $1;\n\n');
  });

  it('is refused when what it takes out is missing, or there more than once', () => {
    const cuts = new Cuts(code);
    assert.throws(() => cuts.method('A', 'three'), /found 0 times, not once: A\.three/);
    assert.throws(() => cuts.method('B', 'one'), /found 0 times/);
    assert.throws(() => cuts.declaration('class B', ''), /found 0 times/);
    assert.throws(() => cuts.text('two()'), /found 2 times/);
    assert.equal(cuts.code, code);
  });
});

/** Errors compare by their stack otherwise. */
function shown(resolution: config.Resolution) {
  return 'errors' in resolution
    ? resolution.errors.map(({ code, message, option }) => ({ code, message, option }))
    : resolution;
}
