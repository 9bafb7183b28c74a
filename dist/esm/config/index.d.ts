export { options, type Config, type Option, type OptionInput, type OptionName, type OnConsent, type PageToken, } from './options.js';
export { isPageToken } from './checks.js';
export type { Frequency, Purpose, PurposeInput } from './purposes.js';
export { defaultOf, optionError, resolveConfig, type Resolution } from './resolve.js';
export { attributeNames, fromAttributes, fromJson, fromObject, withoutEmpty } from './sources.js';
