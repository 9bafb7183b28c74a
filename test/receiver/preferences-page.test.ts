/** The receiver's own page: what it may load, who may keep it, and that it gives out no file but those meant for it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { nodeHandler } from '../../src/receiver/index.js';
import { ask } from '../../src/preferences-page/ask.js';
import { choose, makeShop } from './support/capabilities.js';
import { assertProblem } from './support/problem.js';
import { get, makeReceiver } from './support/receiver.js';

const scripts = ['', 'chunks/'].flatMap((folder) =>
  readdirSync(`dist/${folder}`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => folder + name),
);

describe('GET /preferences', () => {
  test('is a page that runs and asks nothing but what the receiver serves, and sends no address on', async () => {
    const response = await makeReceiver().receive(get('/preferences'));
    assert.equal(response.status, 200);
    const header = (name: string) => response.headers.get(name);
    assert.equal(header('content-type'), 'text/html; charset=utf-8');
    const policy = header('content-security-policy')!.split('; ');
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]) {
      assert.ok(policy.includes(rule), rule);
    }
    assert.doesNotMatch(policy.join(), /unsafe|\*|https?:/);
    assert.deepEqual(
      [header('referrer-policy'), header('x-robots-tag'), header('x-content-type-options')],
      ['no-referrer', 'noindex', 'nosniff'],
    );
    const page = await response.text();
    assert.doesNotMatch(page, /<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|https?:\/\//);
  });

  test('finds each file it names beside itself, also below a path of its own', async () => {
    for (const basePath of ['', '/opt-in']) {
      const { receive } = makeReceiver({ basePath });
      const page = await (await receive(get(`${basePath}/preferences`))).text();
      const names = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name!);
      assert.deepEqual(names.sort(), [
        'assets/preferences-page.css',
        'assets/preferences-page.js',
        'assets/whatsapp-opt-in.js',
      ]);
      for (const name of names) {
        const { pathname } = new URL(name, `https://receiver.example${basePath}/preferences`);
        assert.equal((await receive(get(pathname))).status, 200, pathname);
      }
    }
  });

  test('says how to stop messages where scripts do not run', async () => {
    const page = await (await makeReceiver().receive(get('/preferences'))).text();
    const [noscript] = /<noscript>[^]*<\/noscript>/.exec(page)!;
    assert.equal(noscript.match(/STOP/g)?.length, 3);
  });
});

describe('GET /assets', () => {
  test('gives out the scripts that the package ships, byte for byte, to pages of any origin', async () => {
    const { receive } = makeReceiver();
    assert.ok(scripts.includes('whatsapp-opt-in.js') && scripts.includes('chunks/de.js'));
    for (const name of scripts) {
      const response = await receive(get(`/assets/${name}`, { Origin: 'https://shop.example' }));
      assert.deepEqual(
        [response.status, response.headers.get('content-type')],
        [200, 'text/javascript; charset=utf-8'],
      );
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(await response.text(), readFileSync(`dist/${name}`, 'utf8'));
    }
    const style = await receive(get('/assets/preferences-page.css'));
    assert.equal(style.headers.get('content-type'), 'text/css; charset=utf-8');
  });

  test('gives out nothing else, whatever it is called', async () => {
    const { receive, failures } = makeReceiver();
    const names = [
      'nothing.js',
      'custom-elements.json',
      'consent-proof.schema.json',
      'chunks',
      'chunks/nothing.js',
      'chunks/whatsapp-opt-in.js',
      '..%2fpackage.json',
      '%2e%2e%2fpackage.json',
      '..%5c..%5cpackage.json',
      'chunks/..%2floader.js',
      'chunks%2fde.js%00',
      'esm%2freceiver%2fcli.js',
      '%2fetc%2fpasswd',
      'loader.js%00.css',
      '__proto__',
      'constructor',
      'WHATSAPP-OPT-IN.JS',
      'x'.repeat(5000),
    ];
    for (const name of names) await assertProblem(await receive(get(`/assets/${name}`)), 404, 'not-found');
    assert.deepEqual(failures, []);
  });

  test('is asked each time whether it is still the same, and sent only when it is not', async () => {
    const { receive } = makeReceiver();
    for (const path of ['/preferences', '/assets/loader.js', '/assets/preferences-page.css']) {
      const first = await receive(get(path));
      const tag = first.headers.get('etag')!;
      assert.equal(first.headers.get('cache-control'), 'no-cache');
      for (const known of [tag, `"other", ${tag}`, `W/${tag}`]) {
        const again = await receive(get(path, { 'If-None-Match': known }));
        assert.deepEqual([again.status, await again.text(), again.headers.get('etag')], [304, '', tag]);
      }
      assert.equal((await receive(get(path, { 'If-None-Match': '"other"' }))).status, 200);
    }
  });
});

async function listen(t: TestContext, handle: Parameters<typeof nodeHandler>[0]): Promise<URL> {
  const server = createServer(nodeHandler(handle) as RequestListener);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/consents`);
}

describe('what the page asks', () => {
  test('is how the person stands; refused, it knows why', async (t) => {
    const { receive, send, link, later, erase } = makeShop();
    const address = await listen(t, receive);
    const proof = choose(true);
    await send(proof);
    const [token, short] = [await link(), await link({ expiresInHours: 1 })];
    const answer = await ask(address, token);
    assert.equal('consents' in answer && answer.consents.latest, proof.id);
    later(3_600_000);
    assert.deepEqual(await ask(address, short), { problem: 'page.expired' });
    assert.deepEqual(await ask(address, ''), { problem: 'page.missing' });
    const broken = [token.slice(0, -5), 'a.b.c', 'half', `${token} `, 'ü.ü.ü', '%20', '<b>.x.y', '😀'];
    for (const one of broken) assert.deepEqual(await ask(address, one), { problem: 'page.invalid' });
    await erase();
    assert.deepEqual(await ask(address, token), { problem: 'page.erased' });
  });

  test('comes to nothing when the receiver cannot be reached, is too busy, or answers something else', async (t) => {
    const limits = { questionsPerClient: { count: 0.5, perMs: 60_000 } };
    const busy = await listen(t, makeShop({ limits }).receive);
    const down = await listen(t, () =>
      Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })),
    );
    const wrong = await listen(t, () => Promise.resolve(new Response('<h1>Welcome</h1>')));
    const gone = new URL('http://127.0.0.1:1/consents');
    for (const address of [busy, down, wrong, gone]) {
      assert.deepEqual(await ask(address, 'a.b.c'), { problem: 'preferences.unreachable' });
    }
  });
});
