import { type ReceiverEvent } from './content.js';
import type { Books } from './enter.js';
/** Who annuls a record, and why. */
export interface AnnulRequest {
    /** The name of the token. */
    by: string;
    /** Who used it, where they said so. */
    person?: string | undefined;
    /** In words of their own. */
    reason: string;
}
/** `not-held`: there is no such record, or none that decides anything. */
export type Annulling = {
    outcome: 'annulled' | 'annulled-before';
    event: ReceiverEvent;
} | {
    outcome: 'not-held' | 'erased';
};
/** Writes down that a record was false. It stays, and decides nothing any more. */
export declare function annul(id: string, { by, person, reason }: AnnulRequest, books: Books): Promise<Annulling>;
