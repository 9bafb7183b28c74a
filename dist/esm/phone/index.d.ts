export type PhoneRules = typeof import('./rules.js');
/** The rules, where they have been loaded already. */
export declare const loadedRules: () => PhoneRules | undefined;
/**
 * Loads what normalising numbers needs.
 *
 * @throws {OptInError} `load-failed`; a later call tries again.
 */
export declare function loadRules(): Promise<PhoneRules>;
/** Whether a text is E.164 already (ITU-T E.164, 15 digits at most) and needs no rules. */
export declare const isE164: (text: string) => boolean;
