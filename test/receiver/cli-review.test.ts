/** The command that writes the texts to approve. */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { capture, verify } from '../../src/proof/index.js';
import { readCall, UsageError } from '../../src/receiver/cli/command.js';
import { review } from '../../src/receiver/cli/review.js';
import { useCommand } from './support/command.js';
import { makeProof } from './support/proofs.js';

const { folder, start } = useCommand();

const SHOP = { business: 'Low Tide Coffee', privacyUrl: '/privacy' };

async function optionsFile(name: string, content: unknown): Promise<string> {
  const file = join(folder(), name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const textIn = (output: string) => readFile(join(output, 'review.txt'), 'utf8');

/** In this process; rejects as the command ends. */
async function run(...words: string[]): Promise<number> {
  const { isHelp: _, ...call } = readCall(review, words);
  return review.run({ ...call, environment: {} });
}

describe('whatsapp-opt-in review, as a process', () => {
  test('writes a page and a text of all languages and jurisdictions, of a made-up shop that is called so', async () => {
    const output = join(folder(), 'a', 'new', 'folder');
    const { code, out, err } = await start(['review', '--output', output]).ended;
    assert.deepEqual([code, out], [0, '']);
    assert.match(err, /^\S+review\.html, review\.txt: 29 languages, 8 jurisdictions\n$/);
    assert.deepEqual((await readdir(output)).sort(), ['review.html', 'review.txt']);
    for (const name of ['review.html', 'review.txt']) {
      const text = await readFile(join(output, name), 'utf8');
      assert.match(text, /The business is made up/);
      for (const title of ['en, default', 'zh-Hant, br']) assert.ok(text.includes(title), title);
    }
  });

  test('shows the shop\u2019s own options in the languages and jurisdictions asked for, and says what it leaves out', async () => {
    const output = join(folder(), 'own');
    const file = await optionsFile('shop.json', SHOP);
    const words = ['--language', 'pt', '--language', 'en-GB', '--jurisdiction', 'uk', '--jurisdiction', 'ca'];
    const { code, err } = await start(['review', '--options', file, ...words, '--output', output]).ended;
    assert.equal(code, 0);
    assert.match(
      err,
      /^ca: contact is missing\. .* address is missing\. .*\n.*: 2 languages, 1 jurisdiction\n$/,
    );
    const text = await textIn(output);
    assert.deepEqual(text.match(/^[\w-]+, \w+$/gm), ['pt-BR, uk', 'en, uk']);
    assert.match(text, /^ca: contact is missing/m);
    assert.ok(text.includes('Messages from Low Tide Coffee on WhatsApp'));
    assert.doesNotMatch(text, /Acme|made up/);
  });

  test('ends with 2 for options that cannot be meant, names their file, and writes nothing', async () => {
    const output = join(folder(), 'nothing');
    const file = await optionsFile('bad.json', { colour: 'red' });
    const { code, out, err } = await start(['review', '--options', file, '--output', output]).ended;
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /bad\.json: colour="red" is not allowed\. Allowed: one of business, /);
    assert.doesNotMatch(err, /^ +at /m);
    await assert.rejects(readdir(output), /ENOENT/);
  });
});

describe('whatsapp-opt-in review', () => {
  test('writes the same again, over what was there', async () => {
    const output = join(folder(), 'again');
    const words = ['--language', 'de', '--jurisdiction', 'eu', '--output', output];
    const read = () => Promise.all(['html', 'txt'].map((end) => readFile(join(output, `review.${end}`))));
    await run(...words);
    const first = await read();
    await writeFile(join(output, 'review.txt'), 'old');
    assert.equal(await run(...words), 0);
    assert.deepEqual(await read(), first);
  });

  test('lets an approved text be found by the digest of a proof that shows it', async () => {
    const output = join(folder(), 'found');
    const file = await optionsFile('found.json', SHOP);
    await run('--options', file, '--language', 'de', '--jurisdiction', 'eu', '--output', output);
    const text = await textIn(output);
    const [, shown] = /^de, eu\n-+\n.+\n\n((?:.+\n)+)\n/m.exec(text)!;
    const lines = shown!.trimEnd().split('\n');
    const withoutField = lines.filter((line) => !line.startsWith('  * '));
    assert.equal(withoutField.length, lines.length - 1);
    for (const some of [lines, withoutField]) {
      const { digest: _, notice: before, ...rest } = makeProof();
      const notice = { ...before, language: 'de', text: some.map((line) => line.slice(4)).join('\n') };
      const proof = capture({ ...rest, notice });
      assert.equal(verify(proof).valid, true);
      assert.equal(text.split(proof.notice.sha256).length, 2, 'found once');
    }
  });

  const wrong: [what: string, content: unknown, message: RegExp][] = [
    ['are no JSON', '{', /wrong\.json is not JSON\.$/],
    ['are no object', [], /wrong\.json is not an object\./],
    [
      'lack what is required',
      {},
      /wrong\.json: business is missing\..*\n.*wrong\.json: privacy-url is missing\./,
    ],
    ['hold a wrong value', { ...SHOP, whatsappNumber: '030' }, /wrong\.json: whatsapp-number="030" is not/],
    [
      'hold a wrong text',
      { ...SHOP, texts: { en: { stop: 'No.' } } },
      /wrong\.json: texts\.en\["stop"\]="No\."/,
    ],
  ];
  for (const [what, content, message] of wrong) {
    test(`refuses options that ${what}`, async () => {
      const file = await optionsFile('wrong.json', content);
      await assert.rejects(run('--options', file, '--output', join(folder(), 'nowhere')), (error: Error) => {
        assert.match(error.message, message);
        return error instanceof UsageError;
      });
    });
  }

  test('refuses a language, a jurisdiction and a file that there is not, and to write nowhere', async () => {
    const file = await optionsFile('least.json', SHOP);
    const nowhere = ['--output', join(folder(), 'nowhere')];
    const cases: [string[], RegExp][] = [
      [['--language', 'mr', ...nowhere], /^--language mr is not one of en, ar, bn,/],
      [['--jurisdiction', 'fr', ...nowhere], /^--jurisdiction fr is not one of default, eu,/],
      [['--options', join(folder(), 'none.json'), ...nowhere], /none\.json cannot be read: ENOENT/],
      [['--options', file, '--jurisdiction', 'de', ...nowhere], /^de: whatsapp-number is missing\./],
      [[], /^--output FOLDER is missing\.\nwhatsapp-opt-in review --help shows what it takes\.$/],
    ];
    for (const [words, message] of cases) {
      await assert.rejects(run(...words), (error: Error) => {
        assert.match(error.message, message);
        return error instanceof UsageError;
      });
    }
    await assert.rejects(readdir(join(folder(), 'nowhere')), /ENOENT/);
  });
});
