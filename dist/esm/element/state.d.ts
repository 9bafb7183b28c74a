import type { ErrorCode } from '../errors.js';
import type { MessageKey } from '../i18n/index.js';
/** Where the element stands. Each is also a custom state, such as `:state(pending)`. */
export type OptInState = 'loading' | 'ready' | 'pending' | 'delivered' | 'confirmed' | 'queued' | 'invalid' | 'refused' | 'error';
/** What the person is told when confirming was not possible; nothing where the element's own field says it. */
export declare function messageFor(code: ErrorCode, isOwnField: boolean): MessageKey | undefined;
