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

/**
 * Methods that nothing we call ever reaches: an element makes one instance per language, with its texts inside, and
 * asks it for `t` and `dir`. They are taken out (2 kB less to download); one that is not there any more stops
 * the build.
 */
const DROPPED = {
  EventEmitter: ['off', 'once'],
  ResourceStore: [
    'addNamespaces',
    'removeNamespaces',
    'addResource',
    'addResources',
    'addResourceBundle',
    'removeResourceBundle',
    'getResourceBundle',
    'toJSON',
    'deprecateDottedLng',
  ],
  Translator: ['getUsedParamsDetails', 'exists'],
  LanguageUtil: ['getScriptPartFromCode', 'deprecateBareCode', 'getBestMatchFromCodes'],
  PluralResolver: ['clearCache', 'needsPlural', 'getPluralFormsOfKey', 'getSuffixes'],
  // Nesting, which `nest: false` switches off.
  Interpolator: ['nest'],
  I18n: [
    'exists',
    'use',
    'hydrate',
    'getFixedT',
    'setDefaultNamespace',
    'loadNamespaces',
    'loadLanguages',
    'cloneInstance',
    'toJSON',
  ],
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

function dropMethods(code, name, methods) {
  const [before = ''] = new RegExp(`^class ${name}\\b[^]*?^}$`, 'm').exec(code) ?? [];
  const after = methods.reduce((text, method) => {
    const without = text.replace(new RegExp(`^ {2}${method}\\([^]*?^ {2}}\\n`, 'm'), '');
    if (without === text)
      throw new Error(`slim-i18next: ${name} of i18next has no method ${method} to take out.`);
    return without;
  }, before);
  return code.replace(before, () => after);
}

/** Keys given as functions; ours are strings. */
const SELECTORS = /^function (createProxy|keysFromSelector)\(.*\) \{$[^]*?^}$/gm;

/** With logging off, what would have been logged is only weight. */
const LOGGING = /^(\s*(?:if \(.*?\) )?)this\.logger\.(?:warn|log|error|deprecate)\(.*\);$/gm;

function dropSelectorsAndLogging(code) {
  const [selectors, logging] = [SELECTORS, LOGGING].map((pattern) => code.match(pattern)?.length ?? 0);
  if (selectors !== 2 || logging < 10) {
    throw new Error(
      `slim-i18next: i18next has changed: ${selectors} selector functions, ${logging} log lines.`,
    );
  }
  return code.replace(SELECTORS, 'function $1() {}').replace(LOGGING, '$1;');
}

/** Conditions that options we never set would make true; what they guard is dead, and the minifier takes it out. */
const NEVER = [
  "if (lng?.toLowerCase() === 'cimode') {",
  'if (handleAsObjectInI18nFormat && resForObjHndl && handleAsObject && !noObject.includes(resType) && !(isString(joinArrays) && Array.isArray(resForObjHndl))) {',
  'else if (handleAsObjectInI18nFormat && isString(joinArrays) && Array.isArray(res)) {',
  'if (usedKey || usedDefault || updateMissing) {',
  'if (this.i18nFormat?.parse) {',
  'if (this.i18nFormat?.addLookupKeys) {',
  'if (this.modules.languageDetector) {',
  'if (this.modules.i18nFormat) {',
  'if (opt.nest !== false) ',
  'if (wouldCheckForNsInKey && !seemsNaturalLanguage) {',
  'if (res != null && postProcessorNames?.length && opt.applyPostProcessor !== false) {',
  'if (needsContextHandling) {',
  "if (typeof missingInterpolationHandler === 'function') {",
  'if (this.logger.debug) {',
];

function dropDeadBranches(code) {
  return NEVER.reduce((text, condition) => {
    if (text.split(condition).length !== 2)
      throw new Error(`slim-i18next: not found once in i18next: ${condition}`);
    return text.replace(condition, () => condition.replace(/\(.*\)/, '(false)'));
  }, code);
}

export function slim(code) {
  const dropped = Object.entries(DROPPED).reduce(
    (text, [name, methods]) => dropMethods(text, name, methods),
    code,
  );
  const replaced = Object.entries(REPLACED).reduce(
    (text, [name, part]) => replaceClass(text, name, part),
    dropped,
  );
  return dropDeadBranches(dropSelectorsAndLogging(replaced));
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
