import type { OwnConsents } from '../../proof/index.js';
import type { Records } from '../store/records.js';
import type { Capability } from './capability.js';
import { type GrantSettings } from './consents.js';
/** What a capability opens. */
export type Opening = {
    outcome: 'opened';
    consents: OwnConsents;
} | {
    outcome: 'erased';
} | {
    outcome: 'unknown';
};
/** What is held about a person, as far as they have shown that it is theirs. */
export declare function openConsents(capability: Extract<Capability, {
    id: string;
}>, store: Pick<Records, 'find' | 'chain'>, settings: GrantSettings): Promise<Opening>;
