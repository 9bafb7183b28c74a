import type { OwnConsents } from '../../proof/index.js';
import type { Store } from '../store/store.js';
import type { Capability } from './capability.js';
import { type GrantSettings } from './consents.js';
/** What a capability opens. */
export type Opening = {
    outcome: 'opened';
    consents: OwnConsents;
} | {
    outcome: 'erased';
}
/** The business has ended what it, or the receiver, had given to this person until then. */
 | {
    outcome: 'ended';
} | {
    outcome: 'unknown';
};
/** What is held about a person, as far as they have shown that it is theirs. */
export declare function openConsents(capability: Extract<Capability, {
    id: string;
}>, store: Store, settings: GrantSettings): Promise<Opening>;
