import type { Assurance } from '../../proof/index.js';
export type { Assurance } from '../../proof/index.js';
/** How sure the receiver is that a record comes from the number's holder; each is more than the one before it. */
export declare const ASSURANCES: readonly ["unverified", "page", "shop", "phone"];
export declare function isAtLeast(one: Assurance, other: Assurance): boolean;
