import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Libraries as the classic scripts that shops load, by the names that our pages give them. */
const CLASSIC = {
  'fastclick.js': 'fastclick/lib/fastclick.js',
  'htmx.js': 'htmx.org/dist/htmx.js',
  'idiomorph.js': 'idiomorph/dist/idiomorph.js',
  'jquery-3.js': 'jquery/dist/jquery.js',
  'jquery-4.js': 'jquery4/dist/jquery.js',
  'morphdom.js': 'morphdom/dist/morphdom-umd.js',
  'turbo.js': '@hotwired/turbo/dist/turbo.es2017-umd.js',
  'vue.js': 'vue/dist/vue.global.prod.js',
};

/** React comes as modules for bundlers only. */
async function bundleReact(root) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: `${root}test/wtr/react.js`, output: { format: 'iife' } },
    },
  });
  return output[0].code;
}

/** `/packages/NAME.js`: a library for the pages of rebuilt shops, past every transformation of the test runner. */
export function packages(root) {
  let react;
  return async (context, next) => {
    const [, name] = /^\/packages\/([\w-]+\.js)$/.exec(context.path) ?? [];
    if (!name) return next();
    context.type = 'text/javascript';
    context.set('Cache-Control', 'max-age=3600');
    context.body =
      name === 'react.js'
        ? await (react ??= bundleReact(root))
        : readFileSync(join(root, 'node_modules', CLASSIC[name]), 'utf8');
  };
}
