/** Whatever the README shows works as shown. Its HTML is tried in test/browser/script-tag/readme.test.ts. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { proofDigest, sha256Hex, verify, type ConsentProof } from '../../src/proof/index.js';
import { install, linkCommands, manifest, type Consumer } from './support/consumer.js';
import { anchorsOf, examplesOf, linksOf } from './support/markdown.js';

const read = (file: string) => readFileSync(file, 'utf8');
const readme = read('README.md');
const examples = (language: string) => examplesOf(readme).filter((one) => one.language === language);

let consumer: Consumer;
before(() => {
  consumer = install();
  linkCommands(consumer);
});
after(() => consumer.remove());

/** The proof of the README. It leaves out two values, which follow from the others: they are filled in here. */
function completeProof(): ConsentProof {
  const [example] = examples('json');
  const proof = JSON.parse(example!.code) as ConsentProof;
  assert.deepEqual([proof.notice.sha256, proof.digest], ['…', 'sha-256:…']);
  assert.equal(example!.code.match(/…/g)?.length, 2, 'nothing else is left out');
  proof.notice.sha256 = sha256Hex(proof.notice.text);
  proof.digest = proofDigest(proof);
  return proof;
}

describe('the links', () => {
  for (const file of readdirSync('.').filter((name) => name.endsWith('.md'))) {
    it(`of ${file} lead somewhere`, () => {
      for (const link of linksOf(read(file)).filter((one) => !/^[a-z]+:/.test(one))) {
        const [path = '', anchor] = link.split('#');
        assert.ok(path === '' || existsSync(path), `${file}: ${link}`);
        if (anchor)
          assert.ok(anchorsOf(read(path === '' ? file : path)).includes(anchor), `${file}: ${link}`);
      }
    });
  }
});

describe('the examples', () => {
  it('are all of a kind that is tried somewhere', () => {
    const kinds = new Set(examplesOf(readme).map(({ language }) => language));
    assert.deepEqual([...kinds].sort(), ['css', 'html', 'js', 'json', 'php', 'python', 'sh']);
    // The proof here; the tokens in readme-settings.test.ts; the questions in the chat in readme-receiver.test.ts.
    assert.deepEqual(
      examples('json').map(({ under }) => under),
      ['What you get', 'Tokens', 'Asked in the chat'],
    );
  });

  it('of styles are those of the demo, where they are tried', () => {
    const themes = readdirSync('demo/pages').filter((name) => /^theme-.*\.css$/.test(name));
    const sheets = themes.map((name) => read(`demo/pages/${name}`));
    assert.equal(examples('css').length, 2);
    for (const { code } of examples('css'))
      assert.ok(
        sheets.some((sheet) => sheet.includes(code)),
        code,
      );
  });

  it('of a proof is one, but for the two values it leaves out', () => {
    assert.deepEqual(verify(completeProof()).problems, []);
  });

  it('of the command that checks a proof checks it', async () => {
    assert.match(readme, /`npx whatsapp-opt-in verify proof\.json`/);
    consumer.write('proof.json', JSON.stringify(completeProof()));
    const { code, out } = await consumer.run('whatsapp-opt-in', ['verify', 'proof.json']);
    assert.equal(code, 0);
    assert.match(out, /proof\.json: valid/);
  });

  it('of the command that writes the texts to approve writes them', async () => {
    const { code: line } = examples('sh').find(({ code }) => code.includes(' review '))!;
    const [npx, program, ...parameters] = line.trim().split(' ');
    assert.equal(npx, 'npx');
    const { notice, controller } = completeProof();
    const options = { business: controller.name, privacyUrl: controller.privacyUrl };
    consumer.write('options.json', JSON.stringify(options));
    const { code, err } = await consumer.run(program!, parameters);
    assert.equal(code, 0, err);
    const text = readFileSync(join(consumer.folder, 'wording/review.txt'), 'utf8');
    assert.ok(text.includes(`${notice.language}, default`) && text.includes(controller.name));
  });

  // Servers are tried in readme-receiver.test.ts and readme-who-said-yes.test.ts.
  const modules = examples('js').filter(
    ({ code }) => /^import /m.test(code) && !/createReceiver|express/.test(code),
  );
  for (const { code, under } of modules) {
    it(`in JavaScript runs, under "${under}"`, async () => {
      const given = `const proof = ${JSON.stringify(completeProof())};`;
      const shown = 'if (typeof valid !== "undefined") console.log(valid, problems.length);';
      const file = consumer.write('example.js', `${given}\n${code}\n${shown}`);
      const { out, err } = await consumer.run(process.execPath, [file]);
      assert.equal(err, '');
      assert.equal(out, code.includes('valid') ? 'true 0\n' : '');
    });
  }

  it('of npm commands name what there is', () => {
    const commands = examples('sh').flatMap(({ code }) => code.trim().split(/\n| && /));
    const ofNpm = commands.filter((command) => command.startsWith('npm ')).map((command) => command.slice(4));
    assert.ok(ofNpm.includes('start') && ofNpm.includes('test'));
    for (const command of ofNpm) {
      const known = ['ci', `install ${manifest.name}`, ...Object.keys(manifest.scripts)];
      assert.ok(known.includes(command), `npm ${command}`);
    }
  });

  it('ask for a Node that the package is content with', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    assert.match(readme, new RegExp(`With Node ${engines.node.slice(2).replace('.', '\\.')} or later`));
  });
});
