import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { LIBRARIES } from '../tools/libraries.js';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  // No charset on purpose: shipped files must also work on servers that send none.
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
};

/** msw's service worker must come from the root of the site; it is read from the installed package, never copied. */
const WORKER = {
  path: '/mockServiceWorker.js',
  file: createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'),
};

/** `page.html.headers.json` beside `page.html` holds the response headers of that page, such as a security policy. */
function headersOf(file) {
  const path = `${file}.headers.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** Serves built files and raw test pages byte for byte, past every transformation of the test runner. */
export function asShipped(root) {
  return async (context, next) => {
    const library = LIBRARIES[context.path];
    if (library) {
      const isThere = existsSync(library);
      context.status = isThere ? 200 : 204; // a test skips itself
      context.set('Content-Type', 'text/javascript');
      if (isThere) context.body = readFileSync(library);
      return undefined;
    }
    const shipped =
      context.path.startsWith('/dist/') || /^\/test\/pages\/.+\.(html|js|css)$/.test(context.path);
    const file = context.path === WORKER.path ? WORKER.file : join(root, decodeURIComponent(context.path));
    if (!shipped && context.path !== WORKER.path) return next();
    if (context.path.includes('..') || !existsSync(file)) return void (context.status = 404);
    context.set(headersOf(file));
    context.set('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    context.body = readFileSync(file);
  };
}
