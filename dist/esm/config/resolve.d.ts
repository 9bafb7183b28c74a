import { OptInError } from '../errors.js';
import { type Config, type OptionName } from './options.js';
/** `notes`: what is wrong, and yet stops nothing. */
export type Resolution = {
    config: Config;
    notes: OptInError[];
} | {
    errors: OptInError[];
};
/**
 * Checks what the sources gave and fills in defaults. All that is wrong is named at once.
 *
 * Codes: `option-missing`, `option-invalid`.
 */
export declare function resolveConfig(given: Partial<Record<OptionName, unknown>>): Resolution;
/** What an option is when nobody gives it; undefined where it has no default. */
export declare function defaultOf(name: OptionName): unknown;
/** The error for an option that is missing (`undefined`) or has a value that is not allowed. */
export declare function optionError(option: string, value: unknown, allowed: string): OptInError;
