import { OptInError } from '../errors.js';
let rules;
/** The rules, where they have been loaded already. */
export const loadedRules = () => rules;
/**
 * Loads what normalising numbers needs.
 *
 * @throws {OptInError} `load-failed`; a later call tries again.
 */
export async function loadRules() {
    try {
        return (rules ??= await import('./rules.js'));
    }
    catch (cause) {
        throw new OptInError('load-failed', 'The rules for phone numbers could not be loaded.', { cause });
    }
}
/** Whether a text is E.164 already (ITU-T E.164, 15 digits at most) and needs no rules. */
export const isE164 = (text) => /^\+[1-9]\d{6,14}$/.test(text);
