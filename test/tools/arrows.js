import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder } from './files.js';
import { importsOf } from './imports.js';

/** Which parts of the house each part may import. `lazy:` only on demand, by import(); `type:` only types. */
const PARTS = {
  errors: [],
  version: [],
  purposes: [],
  proof: ['errors'],
  delivery: ['proof', 'errors'],
  jurisdictions: [],
  config: ['errors', 'jurisdictions', 'purposes'],
  i18n: ['errors'],
  popover: ['errors'],
  phone: ['errors'],
  notice: ['config', 'i18n', 'jurisdictions', 'errors'],
  consents: [],
  preferences: [
    'consents',
    'type:config',
    'type:i18n',
    'type:notice',
    'type:proof',
    'type:element',
    'type:errors',
  ],
  'on-whatsapp': ['consents', 'proof', 'type:element', 'type:i18n'],
  evidence: ['proof', 'type:element'],
  events: ['errors', 'type:proof', 'type:delivery'],
  element: [
    'delivery',
    'proof',
    'config',
    'i18n',
    'jurisdictions',
    'notice',
    'events',
    'errors',
    'version',
    'phone',
    'lazy:popover',
    'lazy:preferences',
    'lazy:on-whatsapp',
    'lazy:evidence',
  ],
  index: ['element', 'delivery', 'proof', 'config', 'jurisdictions', 'notice', 'events', 'errors', 'version'],
  define: ['element', 'index'],
  script: ['element', 'index', 'define'],
  loader: [],
  'preferences-page': ['consents', 'type:proof', 'config', 'purposes', 'i18n', 'jurisdictions'],
  markup: [],
  review: [
    'config',
    'i18n',
    'jurisdictions',
    'notice',
    'preferences',
    'proof',
    'markup',
    'version',
    'type:errors',
  ],
  receiver: [
    'proof',
    'errors',
    'i18n',
    'jurisdictions',
    'markup',
    'on-whatsapp',
    'phone',
    'purposes',
    'lazy:review',
  ],
};

/** Packages with one door: the parts that may import them. `zod` is weighed by its path, see below. */
const PACKAGES = {
  lit: ['element', 'define'],
  i18next: ['i18n'],
  '@floating-ui': ['popover'],
  'libphonenumber-js': ['phone'],
  'lean-qr': ['on-whatsapp'],
  '@electric-sql': ['receiver'],
  pg: ['receiver'],
  jose: ['receiver'],
  'csv-stringify': ['receiver'],
  node: ['receiver'],
};

function partOf(path) {
  return /^(?:src|dist\/esm)\/([^/.]+)/.exec(path)?.[1];
}

function mayImport(part, target, kind) {
  const may = PARTS[part];
  if (part === target || may.includes(target)) return true;
  if (kind === 'type') return may.includes(`type:${target}`) || may.includes(`lazy:${target}`);
  return kind === 'dynamic' && may.includes(`lazy:${target}`);
}

function packageFault(part, from) {
  if (/^zod($|\/)/.test(from) && from !== 'zod/mini') return 'zod comes only as zod/mini';
  const [name] = from.split(/[/:]/);
  const doors = PACKAGES[name];
  return doors && !doors.includes(part) ? `${name} has its door in ${doors.join(' and ')}` : undefined;
}

function fault(path, { from, kind }) {
  const part = partOf(path);
  if (!(part in PARTS))
    return `belongs to no part of the house: say in test/tools/arrows.js what ${part} may import`;
  if (!from.startsWith('.')) return packageFault(part, from);
  const target = partOf(posix.join(posix.dirname(path), from));
  return mayImport(part, target, kind)
    ? undefined
    : `${part} must not import ${target}${kind === 'static' ? '' : ` (${kind})`}`;
}

/** Files for the script tag: the loader stands alone, and no chunk reaches back into the main file (see vite.config.ts). */
function shippedFault(path, { from, kind }) {
  if (path === 'dist/loader.js') return 'the loader imports nothing';
  if (path === 'dist/preferences-page.js' && !(kind === 'dynamic' && from.startsWith('./chunks/page-')))
    return 'the script of the page imports its own texts, and nothing else';
  const back = path.startsWith('dist/chunks/') && kind === 'static' && from.startsWith('../');
  return back
    ? 'a chunk must not import the main file: loaded under another address, that would run twice'
    : undefined;
}

/**
 * Every import that breaks a rule.
 * @param {{ path: string, source: string }[]} files
 * @returns {string[]}
 */
export function brokenArrows(files) {
  return files.flatMap(({ path, source }) => {
    const check = partOf(path) && !/^dist\/(?!esm)/.test(path) ? fault : shippedFault;
    return importsOf(path, source).flatMap((one) => {
      const why = check(path, one);
      return why ? [`${path} imports ${one.from}: ${why}`] : [];
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = filesUnder(process.cwd(), ['src', 'dist'], /(?<!\.d)\.(ts|js)$/);
  const broken = brokenArrows(files);
  for (const line of broken) console.log(line);
  console.log(`${files.length} files, ${broken.length} broken arrows`);
  process.exitCode = broken.length || files.length === 0 ? 1 : 0;
}
