export { options, } from './options.js';
export { isPageToken } from './checks.js';
export { defaultOf, optionError, resolveConfig } from './resolve.js';
export { attributeNames, fromAttributes, fromJson, fromObject, withoutEmpty } from './sources.js';
