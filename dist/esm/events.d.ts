import type { OptInError } from './errors.js';
import type { Choice, ConsentProof } from './proof/index.js';
/** One purpose and what the boxes say about it at this moment. */
export type ChoiceState = Pick<Choice, 'purpose' | 'granted'>;
/** The `detail` of each event. All events bubble and are composed. */
export interface OptInEventDetails {
    /** The element is on the page, in its language, and can be used. */
    'opt-in-ready': undefined;
    /** The person ticked or unticked a box. */
    'opt-in-change': {
        purpose: string;
        granted: boolean;
        choices: ChoiceState[];
    };
    /** About to make a proof; `preventDefault()` stops it. */
    'opt-in-before-confirm': {
        choices: ChoiceState[];
    };
    /** A proof was made; its delivery begins. */
    'opt-in-proof': {
        proof: ConsentProof;
    };
    /** Every destination has the proof. `receipt` is what the endpoint answered, where it did. */
    'opt-in-delivered': {
        proof: ConsentProof;
        receipt?: string;
    };
    /** A delivery failed; the proof is kept and sent again. */
    'opt-in-queued': {
        proof: ConsentProof;
        error: OptInError;
    };
    /** In preferences mode: the person wants nothing kept on this device. Whatever the page keeps should go too. */
    'opt-in-forgotten': undefined;
    /** Something is wrong: an option, a tick that was not the person's, a number, a proof refused for good. */
    'opt-in-error': {
        error: OptInError;
    };
}
export type OptInEventName = keyof OptInEventDetails;
export type OptInEvent<Name extends OptInEventName> = CustomEvent<OptInEventDetails[Name]>;
type OptInEventMap = {
    [Name in OptInEventName]: OptInEvent<Name>;
};
declare global {
    interface HTMLElementEventMap extends OptInEventMap {
    }
}
/** Dispatches an event on a node; false when a listener prevented it. */
export declare function dispatch<Name extends OptInEventName>(target: EventTarget, name: Name, ...[detail]: OptInEventDetails[Name] extends undefined ? [] : [OptInEventDetails[Name]]): boolean;
export {};
