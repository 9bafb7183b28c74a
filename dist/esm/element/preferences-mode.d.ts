import type { Config } from '../config/index.js';
import { OptInError } from '../errors.js';
import type { Translator } from '../i18n/index.js';
import type { Preferences, PreferencesPorts } from '../preferences/index.js';
import { type Notice } from '../notice/index.js';
import type { Ticks } from './ticks.js';
/** What the element does for the part. */
type Ports = Omit<PreferencesPorts, 'html' | 'report'> & {
    report(error: OptInError): void;
    /** The element is in another mode now: nothing of what the boxes showed may stay. */
    left(): void;
};
/** Brings the part that knows how the person stands, once an element is in `mode="preferences"`. */
export declare class PreferencesMode {
    #private;
    /** Absent in other modes, and while it is on its way. */
    part: Preferences | undefined;
    constructor(ports: Ports);
    /** The options as the mode has them. */
    complete(config: Config): Config;
    /** Whether it is still to be learned how the person stands. */
    get isWaiting(): boolean;
    /** The texts; in the mode with how the person stands, which the boxes then show. */
    notice(config: Config, translator: Translator, ticks: Ticks): Notice;
}
export {};
