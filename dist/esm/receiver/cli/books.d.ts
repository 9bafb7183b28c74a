import { type SigningKey } from '../rules/signing-key.js';
import type { Store } from '../store/store.js';
import type { Settings } from './settings.js';
/** The key that receipts are signed with: as set, or the one kept beside the database, made there at first. */
export declare function signingKeyOf({ signingKey, database }: Settings): Promise<SigningKey>;
/** Opens the store, works with it, and closes it. */
export declare function withStore<Result>({ database }: Settings, work: (store: Store, stopped: Promise<Error>) => Promise<Result>): Promise<Result>;
/** For commands that only read: asking a folder that is not there must not make a new, empty database. */
export declare function requireDatabase({ database }: Settings): Promise<void>;
