import { type WhatsAppEvent } from '../rules/content.js';
import { type Books } from '../rules/enter.js';
import type { Identities } from '../store/identities.js';
import type { Person } from './person.js';
/** What is to be written down. */
export type Act = Pick<WhatsAppEvent, 'act' | 'origin' | 'purposes' | 'words' | 'asked' | 'language' | 'confirms' | 'decided'>;
/** About whom, since when, and what identifies it. */
export interface Occasion {
    /** What is the same when WhatsApp sends it again. */
    key: readonly string[];
    person: Person;
    /** WhatsApp's clock, UTC; never later than ours. */
    at: string;
    message?: string | undefined;
    phoneNumberId?: string | undefined;
    /** It was said before the business connected its number; see `Source`. */
    isPast?: true | undefined;
}
/** The phone number WhatsApp gives, or the one that is known to be this person's. */
export declare function knownPhone({ phone, userId }: Person, store: Identities): Promise<string | undefined>;
/** The chains of a person: of their number in all its forms, else of their user id; none when WhatsApp names nobody. */
export declare function subjectsOf(person: Person, store: Identities): Promise<string[]>;
/** Writes an event into the chains of the person it is about. Answers `false` when WhatsApp names nobody. */
export declare function writeEvent(act: Act, occasion: Occasion, books: Books): Promise<boolean>;
/**
 * Writes an event into one chain, once.
 *
 * @returns whether it stands there; `false` when it was erased since, and must not come back.
 */
export declare function writeUnder(subject: string, { act, ...details }: Act, { key, person: { userId }, at, message, phoneNumberId }: Occasion, books: Books): Promise<boolean>;
/** The same thing in another chain needs an id of its own. */
export declare function withKey(occasion: Occasion, ...more: string[]): Occasion;
