import type { Config } from '../config/index.js';
/** Sees to it that a person who said no is not asked again: an element that comes after waits behind a button. */
export declare class AfterNo {
    #private;
    /** Whether this element keeps quiet. The one that was told no stays as it is. */
    isQuiet(config: Config): boolean;
    /** The person wants to see the boxes. */
    open(): void;
    /** The person has confirmed, with or without a tick. */
    said(isYes: boolean, config: Config): void;
}
