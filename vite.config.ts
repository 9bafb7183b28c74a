import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';
import { slimPackages } from './test/build/slim.js';
import { splitLanguages } from './test/build/split-languages.js';
import { buildTarget } from './test/build/supported.js';
import { tightAscii } from './test/build/tight-ascii.js';
import { tightStyles } from './test/build/tight-styles.js';

/** What a site pastes from: nothing is left in these files that only a reader of the source would need. */
function shipped(
  file: string,
  entry: string,
  format: 'es' | 'iife',
  plugins: Plugin[] = [],
): BuildEnvironmentOptions {
  return {
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: buildTarget,
    reportCompressedSize: false,
    lib: { entry: { [file]: entry }, formats: [format], name: 'whatsappOptIn' },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ name, facadeModuleId }) => `chunks/${chunkName(facadeModuleId, file) ?? name}.js`,
      },
      plugins: [...plugins, tightAscii()],
    },
  };
}

/** package.json tells bundlers that only a few built files do anything when imported; these are the sources of those. */
function entriesAct() {
  return {
    name: 'entries-act',
    transform(code: string, id: string) {
      return /\/src\/(script|define)\.ts$/.test(id) ? { code, moduleSideEffects: true } : undefined;
    },
  };
}

/**
 * A part of the house loaded on demand is called after its folder; a language by its tag, and what it says on the
 * receiver's page or only at times by what it is for.
 */
function chunkName(file: string | null | undefined, entry: string): string | undefined {
  const [, part] = /\/src\/(popover|phone|preferences|on-whatsapp|evidence)\//.exec(file ?? '') ?? [];
  const [, tag, more] = /\/src\/i18n\/([\w-]+)\.ts(\?more)?$/.exec(file ?? '') ?? [];
  if (tag) return entry === 'preferences-page' ? `page-${tag}` : `${tag}${more ? '-more' : ''}`;
  return part;
}

const forElement = [entriesAct(), slimPackages(), tightStyles(), splitLanguages('most')];

export default defineConfig({
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  environments: {
    // Chunks carry no hash in their names, so that a site can read, copy and upgrade the files by name. For that to be
    // safe they import nothing of the main file (checked in test/tools/arrows.js): a main file and a chunk of different
    // age then meet only in the few names the chunk exports.
    module: { consumer: 'client', build: shipped('whatsapp-opt-in', 'src/script.ts', 'es', forElement) },
    loader: { consumer: 'client', build: shipped('loader', 'src/loader.ts', 'iife') },
    page: {
      consumer: 'client',
      build: shipped('preferences-page', 'src/preferences-page/page.ts', 'es', [splitLanguages('page')]),
    },
  },
  builder: {
    // Without this, Vite would also build its default environment.
    async buildApp(builder) {
      for (const name of ['module', 'loader', 'page']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
