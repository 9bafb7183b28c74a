import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenArrows } from '../../tools/arrows.js';

const broken = (path: string, source: string) => brokenArrows([{ path, source }]).length > 0;

describe('the arrows of the house', () => {
  const forbidden = [
    ['src/proof/capture.ts', `import { post } from '../delivery/endpoint.js';`],
    ['src/proof/capture.ts', `import type { Port } from '../delivery/ports.js';`],
    ['src/proof/capture.ts', `export * from '../delivery/ports.js';`],
    ['src/proof/capture.ts', `type T = import('../delivery/ports.js').Transport;`],
    ['src/delivery/endpoint.ts', `import { html } from 'lit';`],
    ['src/delivery/retry.ts', `const a = await import('../element/a.js');`],
    ['src/config/options.ts', `import * as z from 'zod';`],
    ['src/config/options.ts', `import { toJSONSchema } from 'zod/v4/core';`],
    ['src/config/options.ts', `import { t } from '../i18n/index.js';`],
    ['src/element/element.ts', `import { open } from '../popover/index.js';`],
    ['src/element/element.ts', `import { flip } from '@floating-ui/dom';`],
    ['src/element/element.ts', `import { createOnWhatsApp } from '../on-whatsapp/index.js';`],
    ['src/element/element.ts', `import { generate } from 'lean-qr';`],
    ['src/on-whatsapp/panel.ts', `import { html } from 'lit';`],
    ['src/on-whatsapp/panel.ts', `import { createTranslator } from '../i18n/index.js';`],
    ['src/element/element.ts', `import { createReceiver } from '../receiver/index.js';`],
    ['src/element/element.ts', `const { sheetPage } = await import('../review/index.js');`],
    ['src/receiver/cli/serve.ts', `import { sheetPage } from '../../review/index.js';`],
    ['src/index.ts', `export { createReceiver } from './receiver/index.js';`],
    ['src/loader.ts', `import { x } from './errors.js';`],
    ['src/receiver/index.ts', `import { x } from '../config/index.js';`],
    ['src/element/element.ts', `import { readFile } from 'node:fs';`],
    ['src/elsewhere/a.ts', `import { x } from '../errors.js';`],
    ['src/events.ts', `import { capture } from './proof/index.js';`],
    ['dist/esm/proof/index.js', `import{a}from"../element/index.js";`],
    ['dist/chunks/popover.js', `import{a}from"../whatsapp-opt-in.js";`],
    ['dist/loader.js', `import"./whatsapp-opt-in.js";`],
    ['dist/preferences-page.js', `import("./whatsapp-opt-in.js");`],
    ['dist/preferences-page.js', `import"./chunks/page-de.js";`],
  ] as const;
  for (const [path, source] of forbidden) {
    it(`refuses ${source} in ${path}`, () => assert.ok(broken(path, source)));
  }

  const allowed = [
    ['src/proof/capture.ts', `import { fail } from '../errors.js'; import { digest } from './digest.js';`],
    ['src/element/element.ts', `const { open } = await import('../popover/index.js');`],
    ['src/element/element.ts', `import type { Popover } from '../popover/index.js';`],
    ['src/element/element.ts', `const { createOnWhatsApp } = await import('../on-whatsapp/index.js');`],
    ['src/on-whatsapp/qr-code.ts', `import { toSvgPath } from 'lean-qr/extras/svg';`],
    ['src/events.ts', `import type { ConsentProof } from './proof/index.js';`],
    ['src/config/options.ts', `import * as z from 'zod/mini';`],
    [
      'src/receiver/index.ts',
      `import { readFile } from 'node:fs'; import { verify } from '../proof/index.js';`,
    ],
    ['src/receiver/cli/review.ts', `const { sheetPage } = await import('../../review/index.js');`],
    ['dist/loader.js', `import(new URL("./whatsapp-opt-in.js", document.currentScript.src));`],
    ['dist/chunks/popover.js', `import{a}from"./shared.js";`],
    ['dist/preferences-page.js', `import("./chunks/page-de.js");`],
  ] as const;
  for (const [path, source] of allowed) {
    it(`lets ${path} have ${source}`, () => assert.deepEqual(brokenArrows([{ path, source }]), []));
  }
});
