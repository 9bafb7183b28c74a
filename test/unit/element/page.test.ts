import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDevelopmentHost, pageUrl } from '../../../src/element/base/host-page.js';

const at = (url: string) => new URL(url) as unknown as Location;

const DEVELOPMENT = [
  'file:///C:/shop/index.html',
  'http://localhost',
  'http://localhost:5173/checkout',
  'http://shop.localhost:3000',
  'https://localhost',
  'http://127.0.0.1:8000',
  'http://127.8.9.1',
  'http://[::1]:8000',
  'http://10.0.0.7',
  'http://192.168.178.20:8080',
  'http://172.16.0.1',
  'http://172.31.255.254',
  'http://shop.test',
  'http://my-mac.local:8000',
];

const SHOPS = [
  'https://lowtide.example/checkout',
  'https://localhost.example.com',
  'https://notlocalhost',
  'https://mylocal',
  'https://127.0.0.1.example.com',
  'https://10.example.com',
  'https://192.168.example.com',
  'https://110.0.0.7',
  'http://172.15.0.1',
  'http://172.32.0.1',
  'http://192.169.0.1',
  'http://11.0.0.1',
  'https://contest',
  'https://shop.test.example.com',
  'http://[2001:db8::1]',
  'http://8.8.8.8',
];

describe('a development host', () => {
  for (const url of DEVELOPMENT) it(`is ${url}`, () => assert.equal(isDevelopmentHost(at(url)), true));
  for (const url of SHOPS) it(`is not ${url}`, () => assert.equal(isDevelopmentHost(at(url)), false));
});

describe('the address of a page in a proof', () => {
  const cases = [
    ['https://lowtide.example/checkout?basket=7&mail=a%40b#pay', 'https://lowtide.example/checkout'],
    ['https://user:secret@lowtide.example:8443/', 'https://lowtide.example:8443/'],
    ['http://localhost:5173', 'http://localhost:5173/'],
    ['http://xn--caf-dma.example/%C3%A9', 'http://xn--caf-dma.example/%C3%A9'],
    ['file:///C:/shop/index.html?x=1', 'file:/C:/shop/index.html'],
  ] as const;
  for (const [given, expected] of cases)
    it(`of ${given} is origin and path only`, () => assert.equal(pageUrl(at(given)), expected));
});
