/**
 * An element makes one instance of i18next per language, with its texts inside, and asks it for `t`
 * (src/i18n/translator.ts). What stays is what answers that: which text a key and a count mean, and filling in the
 * values. What goes is all that loads, formats, logs, nests, looks through several languages and namespaces, or lets
 * others take part. 5 kB less to download.
 */

/** Methods that nothing calls any more once the stand-ins below are in place. */
const UNREACHED = {
  Translator: ['exists', 'getUsedParamsDetails'],
  PluralResolver: ['clearCache', 'needsPlural', 'getPluralFormsOfKey', 'getSuffixes'],
  Interpolator: ['init', 'reset', 'nest'],
  I18n: [
    'loadResources',
    'reloadResources',
    'use',
    'hydrate',
    'setResolvedLanguage',
    'changeLanguage',
    'getFixedT',
    'exists',
    'setDefaultNamespace',
    'hasLoadedNamespace',
    'loadNamespaces',
    'loadLanguages',
    'cloneInstance',
    'toJSON',
    'dir',
  ],
};

const CLASSES = {
  Logger: 'class Logger { create() {} }',
  // Nobody listens.
  EventEmitter: 'class EventEmitter {}',
  // Keys are whole, never paths.
  ResourceStore: `class ResourceStore {
    constructor(data) { this.data = data; }
    getResource(language, namespace, key) {
      const texts = this.data[language][namespace];
      return Object.hasOwn(texts, key) ? texts[key] : undefined;
    }
  }`,
  // No language stands in for another.
  LanguageUtil: `class LanguageUtil {
    toResolveHierarchy(code) { return [code]; }
    getLanguagePartFromCode(code) { return code.split('-')[0]; }
  }`,
};

const METHODS = {
  I18n: {
    constructor: '',
    // Of i18next's own defaults, those that are asked for and are not false.
    init: `init(options) {
      this.options = {
        returnEmptyString: true,
        pluralSeparator: '_',
        ...options,
        interpolation: { skipOnVariables: true, ...options.interpolation },
      };
      const languageUtils = new LanguageUtil();
      this.services = {
        languageUtils,
        resourceStore: new ResourceStore(options.resources),
        pluralResolver: new PluralResolver(languageUtils, { prepend: this.options.pluralSeparator }),
        interpolator: new Interpolator(this.options),
      };
      this.translator = new Translator(this.services, this.options);
      this.language = options.lng;
      this.translator.changeLanguage(options.lng);
    }`,
  },
  Translator: {
    extractFromKey: `extractFromKey(key) { return { key, namespaces: ['translation'] }; }`,
  },
  Interpolator: {
    constructor: `constructor(options) {
      this.options = options;
      this.format = (value) => value;
      this.formatSeparator = ',';
      this.maxReplaces = 1000;
    }`,
    resetRegExp: `resetRegExp() {
      this.regexp = /{{(.+?)}}/g;
      this.regexpUnescape = /{{-(.+?)}}/g;
    }`,
  },
};

/** What options that we never set would make true. What they guard is dead, and the minifier takes it out. */
const NEVER = [
  "if (typeof opt !== 'object' && this.options.overloadTranslationOptionHandler) {",
  "if (lng?.toLowerCase() === 'cimode') {",
  'if (handleAsObjectInI18nFormat && resForObjHndl && handleAsObject && !noObject.includes(resType) && !(isString(joinArrays) && Array.isArray(resForObjHndl))) {',
  'else if (handleAsObjectInI18nFormat && isString(joinArrays) && Array.isArray(res)) {',
  'if (usedKey || usedDefault || updateMissing) {',
  'if (this.i18nFormat?.parse) {',
  'if (this.i18nFormat?.addLookupKeys) {',
  // Nesting, which `nest: false` switches off.
  'if (skipOnVariables) {\n        const nb = ',
  'if (skipOnVariables) {\n        const na = ',
  'if (opt.nest !== false) ',
  'if (res != null && postProcessorNames?.length && opt.applyPostProcessor !== false) {',
  'if (!this.checkedLoadedFor[`${codes[0]}-${ns}`] && this.utils?.hasLoadedNamespace && !this.utils?.hasLoadedNamespace(usedNS)) {',
  'if (needsContextHandling) {',
  "if (typeof missingInterpolationHandler === 'function') {",
  'if (this.logger.debug) {',
];

/** With logging off, what would have been logged is only weight. */
const LOGGING = /^(\s*(?:if \(.*?\) )?)this\.logger\.(?:warn|log|error|deprecate|once)\(.*\);$/gm;

function cut(cuts) {
  for (const condition of NEVER) cuts.text(condition, condition.replace(/\(.*\)/, '(false)'));
  for (const [name, methods] of Object.entries(UNREACHED)) {
    for (const method of methods) cuts.method(name, method);
  }
  for (const [name, methods] of Object.entries(METHODS)) {
    for (const [method, standIn] of Object.entries(methods)) cuts.method(name, method, standIn);
  }
  for (const [name, standIn] of Object.entries(CLASSES)) cuts.declaration(`class ${name}`, standIn);
  // Keys given as functions; ours are strings.
  cuts.declaration('function keysFromSelector', 'function keysFromSelector() {}');
  // Values by name, never by path.
  const byName = '(data, _, name) => (Object.hasOwn(data, name) ? data[name] : undefined)';
  cuts.declaration('const deepFindWithDefaults', `const deepFindWithDefaults = ${byName};`);
  cuts.text('if (!this.escapeValue) return val;', 'return val;');
  cuts.code = cuts.code.replace(LOGGING, '$1;');
}

export const i18next = {
  package: 'i18next',
  askedBy: ['src/i18n/translator.ts'],
  files: { 'i18next/dist/esm/i18next.js': { was: 'e3090e0bb373', cut } },
};
