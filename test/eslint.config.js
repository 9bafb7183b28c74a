import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as typescript, config, parser } from 'typescript-eslint';
import { MARKUP } from './tools/markup-rules.js';
import { REPLACED_BUILT_INS } from './tools/replaced-built-ins.js';

export default config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', '**/.data/**'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 400, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 12],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // An empty catch needs a comment that says why nothing is to be done.
      'no-empty': 'error',
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    // What browsers and Node both know, and what each of them adds: build tools and demo pages stand in one tree.
    languageOptions: { globals: Object.fromEntries(globalNames().map((name) => [name, 'readonly'])) },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [typescript.strictTypeChecked, typescript.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // tsconfig.json treats every index as perhaps missing; `!` says where it cannot be.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Most objects here are closures, whose methods need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Type aliases and interfaces both have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // tsconfig.json asks for ['name'] on index signatures.
      '@typescript-eslint/dot-notation': 'off',
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended']],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...MARKUP],
      // A person who builds a page is told what is wrong; nothing else is said.
      'no-console': ['error', { allow: ['error', 'warn'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/receiver/**', 'src/review/**', 'src/markup.ts', 'src/i18n/i18next.ts'],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP, ...REPLACED_BUILT_INS] },
  },
  { files: ['src/receiver/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests look at what came back with assertions, and may hold it as it is.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      // node:test's own describe and it return promises that nobody awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  {
    files: ['vite.config.ts'],
    languageOptions: { parser },
    rules: { 'no-undef': 'off' },
  },
);

function globalNames() {
  const node = [
    'process',
    'console',
    'Buffer',
    'URL',
    'URLSearchParams',
    'fetch',
    'Request',
    'Response',
    'Headers',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'queueMicrotask',
    'structuredClone',
    'performance',
    'TextEncoder',
    'TextDecoder',
    'crypto',
    'AbortController',
    'AbortSignal',
  ];
  const browser = [
    'window',
    'document',
    'location',
    'navigator',
    'history',
    'customElements',
    'MutationObserver',
    'localStorage',
    'sessionStorage',
    'matchMedia',
    'HTMLElement',
    'HTMLFormElement',
    'FormData',
    'CustomEvent',
    'Event',
    'requestAnimationFrame',
    'getComputedStyle',
    'innerWidth',
    'innerHeight',
  ];
  return [...node, ...browser];
}
