import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { jurisdictionRows, languageRows } from './readme-data.js';

const code = (text) => (text ? `\`${text}\`` : '\u2013');
const cell = (text) =>
  String(text ?? '')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');

function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function attributeRows({ attributes = [], members = [] }) {
  // `lang` and `dir` are watched, but are no options of ours: they have no description.
  const withAttribute = attributes
    .filter((one) => one.description)
    .map((one) => [code(one.name), code(one.fieldName), one.description, code(one.default)]);
  const properties = members.filter(
    (one) => one.kind === 'field' && !one.attribute && !one.static && !one.readonly && one.description,
  );
  return [
    ...withAttribute,
    ...properties.map((one) => [code(), code(one.name), one.description, code(one.default)]),
  ];
}

function signature({ name, parameters = [], return: result }) {
  const inside = parameters.map((one) => `${one.name}${one.optional ? '?' : ''}`).join(', ');
  return `${name}(${inside})${result?.type?.text ? `: ${result.type.text}` : ''}`;
}

const named = (list = []) => list.map((one) => [one.name ? code(one.name) : '(default)', one.description]);

/** What each pair of markers in the README holds, made from the element's entry in the manifest and from what is built. */
const TABLES = {
  attributes: (element) => table(['attribute', 'property', 'meaning', 'default'], attributeRows(element)),
  events: ({ events = [] }) =>
    table(
      ['event', 'type', 'when'],
      events.map((one) => [code(one.name), code(one.type?.text), one.description]),
    ),
  parts: ({ cssParts }) => table(['part', 'what'], named(cssParts)),
  properties: ({ cssProperties = [] }) =>
    table(
      ['custom property', 'what', 'default'],
      cssProperties.map((one) => [code(one.name), one.description, code(one.default)]),
    ),
  states: ({ cssStates }) => table(['state', 'when'], named(cssStates)),
  slots: ({ slots }) => table(['slot', 'what'], named(slots)),
  methods: ({ members = [] }) =>
    table(
      ['method', 'what'],
      members
        .filter((one) => one.kind === 'method' && one.description)
        .map((one) => [code(signature(one)), one.description]),
    ),
  languages: (_, { languages }) => table(['language', 'tag', 'read by a native speaker'], languages),
  jurisdictions: (_, { jurisdictions }) =>
    table(['jurisdiction', 'adds, below the boxes', 'needs', 'held against the law on'], jurisdictions),
};

function elementIn(manifest) {
  return manifest.modules.flatMap((module) => module.declarations).find((one) => one.tagName);
}

function fill(readme, element, rows) {
  const unknown = [...readme.matchAll(/<!-- \/?generated:(\S*) -->/g)].find(([, name]) => !(name in TABLES));
  if (unknown) throw new Error(`README.md: there is no table for ${unknown[0]}`);
  return Object.entries(TABLES).reduce((text, [name, make]) => {
    const between = new RegExp(`(<!-- generated:${name} -->)[^]*?(<!-- /generated:${name} -->)`);
    return text.replace(between, (_, open, close) => `${open}\n\n${make(element, rows)}\n\n${close}`);
  }, readme);
}

/** The README as it is, and as it should be. Markers that are not there are left out. */
async function bothOf(root) {
  const before = readFileSync(join(root, 'README.md'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const rows = { languages: await languageRows(root), jurisdictions: await jurisdictionRows(root) };
  const filled = fill(before, elementIn(manifest) ?? {}, rows);
  if (filled === before) return { before, after: before };
  const options = await resolveConfig(join(root, 'README.md'));
  return { before, after: await format(filled, { ...options, parser: 'markdown' }) };
}

/** Writes the tables between the README's markers. */
export async function writeTables(root) {
  if (!existsSync(join(root, 'README.md'))) return;
  const { before, after } = await bothOf(root);
  if (after !== before) writeFileSync(join(root, 'README.md'), after);
}

/** Run by itself, it only looks. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && existsSync('README.md')) {
  const { before, after } = await bothOf(process.cwd());
  console.log(after === before ? 'the tables are up to date' : 'the tables are out of date: npm run build');
  process.exitCode = after === before ? 0 : 1;
}
