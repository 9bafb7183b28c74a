import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesUnder } from '../tools/files.js';
import { importsOf } from '../tools/imports.js';

const files = filesUnder(process.cwd(), ['dist'], /\.(js|json)$/);
const scripts = files.filter(({ path }) => /^dist\/(chunks\/)?[^/]+\.js$/.test(path));
const modules = files.filter(({ path }) => path.startsWith('dist/esm/') && path.endsWith('.js'));
const sourceOf = (path: string) => files.find((file) => file.path === path)?.source ?? '';

describe('the shipped files', () => {
  it('are there', () => {
    for (const name of [
      'whatsapp-opt-in.js',
      'loader.js',
      'custom-elements.json',
      'consent-proof.schema.json',
    ]) {
      assert.ok(existsSync(`dist/${name}`), name);
    }
    assert.ok(modules.length > 20);
  });

  for (const { path, source } of files) {
    it(`${path} is ASCII`, () => assert.match(source, /^[\t\n\r\x20-\x7e]*$/));
  }

  for (const { path, source } of scripts) {
    it(`${path} is minified and makes no code from text`, () => {
      assert.ok(source.split('\n').length < source.length / 500 + 5, 'too many lines');
      assert.doesNotMatch(source, /\beval\(|new Function\b|\bFunction\(|sourceMappingURL|process\.env/);
    });
  }

  it('have every file that they import', () => {
    for (const { path, source } of [...scripts, ...modules]) {
      for (const { from } of importsOf(path, source).filter((one) => one.from.startsWith('.'))) {
        assert.ok(existsSync(new URL(from, `file://${process.cwd()}/${path}`)), `${path} imports ${from}`);
      }
    }
  });

  it('the loader finds the module beside itself', () => {
    assert.match(sourceOf('dist/loader.js'), /\bimport\(new URL\((\w+)\+["'`]\.js["'`],\w+\.src\)/);
  });

  it('the schema has a name of its own and no web address to ask', () => {
    const schema = JSON.parse(sourceOf('dist/consent-proof.schema.json')) as Record<string, unknown>;
    assert.equal(schema['$id'], 'urn:whatsapp-opt-in:consent-proof:1');
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema['additionalProperties'], false);
  });
});
