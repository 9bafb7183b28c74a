import type { Note } from './notifications.js';
/** What one element of `user_preferences` says. It has no id of its own. */
export declare function noteOfPreference(element: unknown, phoneNumberId: string | undefined): Note[];
/** What one element of `statuses` says. */
export declare function noteOfStatus(element: unknown): Note[];
