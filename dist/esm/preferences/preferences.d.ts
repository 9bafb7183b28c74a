import type { Config } from '../config/index.js';
import type { Html } from '../element/base/html-tag.js';
import type { Recalled } from '../element/ticks.js';
import type { ErrorCode } from '../errors.js';
import type { Translator } from '../i18n/index.js';
import type { Notice } from '../notice/index.js';
import type { ConsentProof } from '../proof/index.js';
/** What the part needs of the element. It imports nothing of it: the two may be of different age in a page's cache. */
export interface PreferencesPorts {
    html: Html;
    /** How the person stands has become known, or something of it has changed. */
    changed(): void;
    report(code: ErrorCode, message: string): void;
    /** The receipt that this browser keeps of an endpoint. */
    receipt(endpoint: string): string | undefined;
    forgetReceipt(endpoint: string): void;
    /** Whether this browser keeps anything of the person's. */
    keeps(): boolean;
    /**
     * Removes what this browser keeps for the person's choices; what is still to be sent stays until it is.
     *
     * @returns whether there is any.
     */
    forget(): Promise<boolean>;
    /** Tries now to send what is still to be sent. */
    flush(): Promise<void>;
    /** All is forgotten, but for what is still to be sent. `isAgain`: said before, and tried since. */
    forgotten(isWaiting: boolean, isAgain: boolean): void;
    /** Takes down what the person did about a purpose. */
    act(purpose: string, granted: boolean, event: Event): void;
    /** The person has stopped everything: it is to be confirmed. */
    stop(): void;
}
/** What is shown, and what the person has done with it so far. */
export interface Showing {
    config: Config;
    translator: Translator;
    /** Whether the person has taken a grant back and not yet saved. */
    isTakenBack(purpose: string): boolean;
}
/** How the person stands, and what they can do about it. */
export interface Preferences {
    /** Whether there is something to show; if not, it is being asked for. */
    readonly isReady: boolean;
    /** The record that the next proof follows. */
    readonly previous: string | null;
    /** The options, with the person's number and with every purpose that they can take back. */
    complete(config: Config): Config;
    /** The texts, with a state below each purpose. */
    notice(notice: Notice, showing: Showing): Notice;
    /** What was decided about each purpose shown by the last `notice`. */
    recalled(): ReadonlyMap<string, Recalled>;
    /** Button that takes everything back; drawn by lit. */
    stopAll(translator: Translator): unknown;
    /** The records the person may keep, or why nothing can be shown; drawn by lit. */
    records(translator: Translator): unknown;
    /** A proof was made: it is how the person stands now. */
    proved(proof: ConsentProof): void;
    delivered(proof: ConsentProof, receipt: string | undefined): void;
    /** The proof of a grant that was not confirmed from the phone. */
    readonly unconfirmed: string | undefined;
    /** The person has confirmed a proof from their phone, just now. */
    confirmed(proofId: string): void;
    /** The last proof was refused: all is as before. */
    refused(): void;
    /** A proof of an earlier page has been delivered: what is known is of before. */
    arrived(): void;
}
export declare function createPreferences(ports: PreferencesPorts): Preferences;
