/**
 * i18next carries three parts that this package never uses: loading texts from a server, formatting numbers and dates
 * inside texts, and logging. In the script-tag bundle they are replaced by parts that do nothing (2.4 kB less to
 * download). Each entry: the methods the original has, so that a changed i18next stops the build, and the stand-in.
 */
const REPLACED = {
  Logger: {
    methods: [
      'constructor',
      'init',
      'log',
      'warn',
      'error',
      'deprecate',
      'once',
      'forward',
      'create',
      'clone',
    ],
    standIn: `class Logger {
      init() {}
      log() {}
      warn() {}
      error() {}
      deprecate() {}
      once() {}
      create() { return this; }
      clone() { return this; }
    }`,
  },
  Formatter: {
    methods: ['constructor', 'init', 'add', 'addCached', 'format'],
    standIn: `class Formatter {
      init() {}
      add() {}
      addCached() {}
      format(value) { return value; }
    }`,
  },
  Connector: {
    methods: [
      'constructor',
      'queueLoad',
      'loaded',
      'read',
      'prepareLoading',
      'load',
      'reload',
      'noticeDevFallback',
      'loadOne',
      'saveMissing',
    ],
    standIn: `class Connector {
      state = {};
      on() {}
      load(languages, namespaces, done) { done?.(); }
      reload(languages, namespaces, done) { done?.(); }
    }`,
  },
};

function methodsOf(source) {
  return [
    ...source.matchAll(/^ {2}(?:async )?([a-zA-Z]\w*)\(.*\) \{$|^ {2}(?:async )?([a-zA-Z]\w*)\(.*\{$/gm),
  ].map(([, one, other]) => one ?? other);
}

function replaceClass(code, name, { methods, standIn }) {
  const found = [...code.matchAll(new RegExp(`^class ${name}\\b[^]*?^}$`, 'gm'))];
  const actual = found.length === 1 ? methodsOf(found[0][0]) : [];
  if (actual.join() !== methods.join()) {
    throw new Error(
      `slim-i18next: class ${name} of i18next has changed: found ${found.length}, methods [${actual.join(', ')}], ` +
        `expected one with [${methods.join(', ')}]. Look whether the stand-in still does, then update this list.`,
    );
  }
  return code.replace(found[0][0], () => standIn);
}

export function slim(code) {
  return Object.entries(REPLACED).reduce((slimmed, [name, part]) => replaceClass(slimmed, name, part), code);
}

/** Vite plugin; fails the build also when no i18next passes through it, as its path may have changed. */
export function slimI18next() {
  let seen = false;
  return {
    name: 'slim-i18next',
    transform(code, id) {
      if (!/[/\\]i18next[/\\]dist[/\\]esm[/\\]i18next\.js$/.test(id)) return undefined;
      seen = true;
      return { code: slim(code), map: null };
    },
    buildEnd(error) {
      if (!error && !seen)
        throw new Error('slim-i18next: i18next did not pass; is it imported from another file now?');
    },
  };
}
