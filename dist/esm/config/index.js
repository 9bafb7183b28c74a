export { options, } from './options.js';
export { defaultOf, optionError, resolveConfig } from './resolve.js';
export { attributeNames, fromAttributes, fromJson, fromObject } from './sources.js';
