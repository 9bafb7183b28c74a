import type { Store } from '../store/store.js';
import { type Meaning } from './opt-out.js';
import type { Person } from './person.js';
/** What this person wrote, in the languages they agreed in. These are only read where it depends on them. */
export declare function meaningFrom(person: Person, text: string, store: Store): Promise<Meaning>;
