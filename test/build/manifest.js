import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { escapeBeyondAscii } from './escape.js';
import { readOptions } from './options-table.js';

/** Members that belong to the browser or to Lit, not to whoever uses the element. */
const INTERNAL = /^#|^_|Callback$|^(formAssociated|styles|observedAttributes|properties|shadowRootOptions)$/;

/** The files that make up the public face, named as they are published. */
function modulesOf(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true }).map((name) => name.split(sep).join('/'));
  const face = files.filter((name) => /^(element\/.*|index|define|events)\.ts$/.test(name)).sort();
  return face.map((name) => {
    const published = `dist/esm/${name.replace(/ts$/, 'js')}`;
    const source = readFileSync(join(root, 'src', name), 'utf8');
    return ts.createSourceFile(published, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  });
}

function mergeBy(key, list, found) {
  const known = list.find((one) => one[key] === found[key]);
  if (known) Object.assign(known, found);
  else list.push(found);
}

/** The element's options are declared in src/config/options.ts, not on the class, where the analyzer would look. */
function addOptions(element, options) {
  element.attributes ??= [];
  element.members ??= [];
  for (const { property, attribute, type, default: value, description } of options) {
    const common = { type: { text: type }, description, ...(value && { default: value }) };
    if (attribute) mergeBy('name', element.attributes, { name: attribute, fieldName: property, ...common });
    mergeBy('name', element.members, {
      kind: 'field',
      name: property,
      ...(attribute && { attribute }),
      privacy: 'public',
      ...common,
    });
  }
}

const isPublic = ({ name, privacy }) =>
  !INTERNAL.test(name) && privacy !== 'private' && privacy !== 'protected';

function publicFace(options) {
  return {
    name: 'public-face',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules
        .flatMap((module) => module.declarations)
        .filter((one) => one.tagName);
      for (const element of elements) {
        element.members = element.members?.filter(isPublic);
        addOptions(element, options);
      }
    },
  };
}

/** Writes dist/custom-elements.json, which editors and documentation tools read. */
export async function writeManifest(program, root) {
  const options = await readOptions(program, root);
  const plugins = [...litPlugin(), publicFace(options)];
  const manifest = create({ modules: modulesOf(root), plugins, context: {} });
  writeFileSync(
    join(root, 'dist/custom-elements.json'),
    `${escapeBeyondAscii(JSON.stringify(manifest, null, 2))}\n`,
  );
}
