/** The demo server, asked directly. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { startDemo, type Demo } from './support/demo.js';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.stop());

/** Not `fetch`, which tidies paths before it sends them. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: demo.port, host: '127.0.0.1', path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject).end();
  });
}

test('every page, style sheet and script comes with its type and a strict policy', async () => {
  const types: Record<string, string> = {
    '/': 'text/html; charset=utf-8',
    '/checkout.html': 'text/html; charset=utf-8',
    '/shop.css': 'text/css; charset=utf-8',
    '/country.js': 'text/javascript; charset=utf-8',
    '/dist/whatsapp-opt-in.js': 'text/javascript; charset=utf-8',
    '/dist/loader.js': 'text/javascript; charset=utf-8',
    '/img/mark.svg': 'image/svg+xml',
  };
  for (const [path, type] of Object.entries(types)) {
    const { status, headers } = await fetch(demo.url + path);
    assert.deepEqual([status, headers.get('content-type')], [200, type], path);
    assert.match(
      headers.get('content-security-policy')!,
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  }
});

test('nothing outside the folders of the demo is given out', async () => {
  const paths = [
    '/../server.js',
    '/%2e%2e/server.js',
    '/dist/../package.json',
    '/dist/..%2fpackage.json',
    '/dist/..%5cpackage.json',
    '//etc/passwd',
    '/server.js',
    '/.data/signing-key.json',
    '/dist/',
    '/%00',
    '/%zz',
  ];
  for (const path of paths) assert.equal(await statusOf(path), 404, path);
});

test('links and files named in the pages are there', async () => {
  const seen = new Set<string>();
  for (const queue = ['/']; queue.length > 0;) {
    const path = queue.pop()!;
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await fetch(demo.url + path);
    assert.equal(response.status, 200, path);
    if (!path.endsWith('/') && !path.endsWith('.html')) continue;
    for (const [, link] of (await response.text()).matchAll(/(?:href|src)="(\/[^"]*)"/g)) queue.push(link!);
  }
  assert.ok(seen.size > 15);
});

test('what a shopper typed is shown as text, never as markup', async () => {
  const response = await fetch(`${demo.url}/orders`, {
    method: 'POST',
    body: new URLSearchParams({ 'given-name': '<script>alert(1)</script>', street: '"><img src=x>' }),
  });
  const page = await response.text();
  assert.match(response.url, /\/orders\/\d+$/);
  assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
  assert.ok(!page.includes('<script>alert') && !page.includes('<img src=x>'));
});

test('an order or a page that does not exist is answered with 404', async () => {
  for (const path of ['/orders/1', '/orders', '/nothing.html']) assert.equal(await statusOf(path), 404, path);
});

test('the receiver is mounted below /api, and its admin routes are closed to visitors', async () => {
  assert.deepEqual(await (await fetch(`${demo.url}/api/health`)).json(), { status: 'ok' });
  assert.equal((await fetch(`${demo.url}/api/export`)).status, 401);
});
