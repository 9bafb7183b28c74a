import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Answers with the files of one folder, and with nothing outside it. */
export function filesIn(folder) {
  return async (pathname) => {
    const path = safePath(pathname);
    const type = path && TYPES[extname(path)];
    const content = type && (await readFile(join(folder, path)).catch(() => undefined));
    if (!content) return new Response('There is no such page.', { status: 404 });
    return new Response(content, { headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' } });
  };
}

function safePath(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(path) || path.split('/').includes('..')) return undefined;
  return normalize(path.endsWith('/') ? `${path}index.html` : path);
}
