import type { Config } from '../config/index.js';
import type { MessageKey } from '../i18n/index.js';
import type { ConsentProof, Draft } from '../proof/index.js';
import type { AfterConfirming } from './after-confirming.js';
import type { PreferencesMode } from './preferences-mode.js';
import type { OptInState } from './state.js';
interface Ports {
    config(): Config | undefined;
    preferences: PreferencesMode;
    after: AfterConfirming;
    /** The last receipt that an endpoint gave this browser. */
    receipt(endpoint: string): string | undefined;
    /** The state is another one. `receipt`: of the last proof, where there is one. */
    changed(state: OptInState, receipt: string | undefined): void;
    /** A proof was made. */
    proved(proof: ConsentProof): void;
    /** An attempt, now or later, has delivered it. */
    delivered(proof: ConsentProof, receipt?: string): void;
}
/** How far the last confirmation has come, and what the person is told of it. */
export declare class Progress {
    #private;
    state: OptInState;
    message: MessageKey | undefined;
    proof: ConsentProof | undefined;
    receipt: string | undefined;
    /** The last proof that stands, for the next one to follow. */
    standing: ConsentProof | undefined;
    constructor(ports: Ports);
    become(state: OptInState, message?: MessageKey): void;
    proved(proof: ConsentProof): void;
    /** What became of the last confirmation. */
    settled(state: 'delivered' | 'queued' | 'refused', record: ConsentProof | Draft, receipt?: string): void;
    confirmed(proofId: string): void;
    /** In preferences mode: what was granted on another page may still wait to be confirmed from the phone. */
    offerEarlier(): void;
    /** The record that a proof for this number follows. */
    previousOf(phone: string): string | null;
}
export {};
